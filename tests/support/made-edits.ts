import fc from "fast-check";
import { toEdtf } from "@/lib/domain/edtf-date";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";

/** One change that somebody makes to a content; the numbers choose among what there is, whatever they are. */
export interface Edit {
  readonly name: keyof typeof EDITS;
  readonly at: number;
  readonly to: number;
}

type Source = SeedDataset["sources"][number];

const DAYS = ["2019-05", "2022-03-14", "2023", "2024-02-29", "../2024-07"];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** A list with the one that is chosen replaced. */
function changed<T>(list: readonly T[], at: number, change: (item: T, place: number) => Partial<T>): T[] {
  return list.map((item, place) => (place === at % list.length ? { ...item, ...change(item, place) } : item));
}

/** The sources with the chosen claim of those of a source that has some replaced. */
function withClaim(
  sources: readonly Source[],
  at: number,
  change: (claim: Source["claims"][number]) => Partial<Source["claims"][number]>,
): Source[] {
  const speaking = sources.filter(({ claims }) => claims.length > 0);
  const source = pick(speaking, at);
  return sources.map((each) =>
    each === source ? { ...each, claims: changed(each.claims, at, change) } : each,
  );
}

/** Whether something else is said of what this claim is about. */
function isSaidElsewhere({ sources }: SeedDataset, claim: Source["claims"][number]): boolean {
  const about = (each: Source["claims"][number]) => each.milestone ?? each.partnership;
  return sources.flatMap(({ claims }) => claims).filter((each) => about(each) === about(claim)).length > 1;
}

/** What is done to a content, of each kind there is. References go on leading somewhere. */
export const EDITS = {
  "a company is renamed": (data, at, to) => ({
    companies: changed(data.companies, at, () => ({ name: `Anew ${to}`, aliases: [`Other ${to}`] })),
  }),
  "a company moves to another country": (data, at, to) => ({
    companies: changed(data.companies, at, () => ({ country: pick(["JP", "US", "FR"], to) })),
  }),
  "a company becomes a part, or stands alone": (data, at, to) => ({
    companies: changed(data.companies, at, (_, place) => ({
      partOf: place > 0 && to % 3 > 0 ? pick(data.companies, to % place).id : undefined,
    })),
  }),
  "a milestone is called otherwise": (data, at, to) => ({
    milestones: changed(data.milestones, at, () => ({ title: `A first ${to}`, kind: "plant" })),
  }),
  "a milestone is another company's": (data, at, to) => ({
    milestones: changed(data.milestones, at, () => ({
      companies: [{ company: pick(data.companies, to).id, part: pick(["responsible", "involved"], at) }],
    })),
  }),
  "a milestone belongs to another partnership": (data, at, to) => ({
    milestones: changed(data.milestones, at, () => ({
      partnerships: to % 3 === 0 ? [] : [pick(data.partnerships, to).id],
      electrolytes: [],
    })),
  }),
  "a milestone is of another technology": (data, at, to) => ({
    milestones: changed(data.milestones, at, () => ({
      technologies: [pick(["lithium-ion", "all-solid-state"], to)],
    })),
  }),
  "a partnership has other parties": (data, at, to) => ({
    partnerships: changed(data.partnerships, at, () => ({
      name: `Together ${to}`,
      parties: [at, to].map((each, place) => ({
        company: pick(data.companies, each * 2 + place).id,
        role: "partner" as const,
      })),
      electrolytes: [pick(["oxide", "sulfide"], to)],
    })),
  }),
  "a source turns out to be another": (data, at, to) => ({
    sources: changed(data.sources, at, ({ mentions }) => ({
      tier: pick(["primary", "secondary", "tertiary"], to),
      publisher: pick(["Toyota", "maker", "Straße"], to),
      mentions: [...new Set([...mentions, pick(data.companies, to).id])],
    })),
  }),
  "a source is of another day": (data, at, to) => ({
    sources: changed(data.sources, at, () => ({ published: toEdtf(pick(DAYS, to)) })),
  }),
  "a claim says another date": (data, at, to) => ({
    sources: withClaim(data.sources, at, () => ({ date: toEdtf(pick(DAYS, to)), summary: `Said ${to}` })),
  }),
  "a claim is somebody else's word": (data, at, to) => ({
    sources: withClaim(data.sources, at, () => ({ saidBy: [pick(data.companies, to).id] })),
  }),
  "a claim is about something else": (data, at, to) => ({
    sources: withClaim(data.sources, at, (claim) =>
      claim.milestone !== undefined && isSaidElsewhere(data, claim)
        ? { milestone: pick(data.milestones, to).id }
        : {},
    ),
  }),
  "a claim goes": (data, at) => {
    // A source gives something, and something is said of whatever there is.
    const mayGo = data.sources.flatMap((source) =>
      source.claims.length < 2 ? [] : source.claims.filter((claim) => isSaidElsewhere(data, claim)),
    );
    const gone = pick(mayGo, at);
    return {
      sources: data.sources.map((source) => ({
        ...source,
        claims: source.claims.filter((claim) => claim !== gone),
      })),
    };
  },
  "a figure is another's": (data, at, to) => ({
    sources: data.sources.map((source, place) =>
      place === at % data.sources.length
        ? {
            ...source,
            metrics: source.metrics.map((metric) => ({
              ...metric,
              value: to,
              subject: pick([{ company: pick(data.companies, to).id }, { country: "FR" }], at),
            })),
          }
        : source,
    ),
  }),
  "a milestone, its company and its source come": (data, at, to) => {
    const [company, milestone] = [`new${to}`, `m-new${to}`];
    const [first] = data.sources;
    if (!first || data.companies.some(({ id }) => id === company)) return {};
    return {
      companies: [...data.companies, { ...pick(data.companies, at), id: company, partOf: undefined }],
      milestones: [
        ...data.milestones,
        {
          ...pick(data.milestones, at),
          id: milestone,
          title: `Come ${to}`,
          companies: [{ company, part: "responsible" as const }],
        },
      ],
      sources: [
        ...data.sources,
        {
          ...first,
          id: `s-new${to}`,
          // Whatever becomes of the milestone, the company stays named.
          mentions: [...first.mentions, company],
          claims: first.claims
            .slice(0, 1)
            .map((claim) => ({ ...claim, partnership: undefined, milestone, says: "target" as const })),
        },
      ],
    };
  },
  "an id leads elsewhere": (data, at, to) => ({
    redirects: [
      {
        kind: "milestone" as const,
        from: `old${to}`,
        to: pick(data.milestones, at).id,
        on: "2026-01-01",
        why: "Twice.",
      },
    ],
  }),
} satisfies Record<string, (data: SeedDataset, at: number, to: number) => Partial<SeedDataset>>;

/** A content after some edits, one after the other. */
export function editDataset(dataset: SeedDataset, edits: readonly Edit[]): SeedDataset {
  let data = dataset;
  for (const { name, at, to } of edits) data = { ...data, ...EDITS[name](data, at, to) };
  return data;
}

/** Any edit. */
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  name: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
  at: fc.nat(97),
  to: fc.nat(89),
});
