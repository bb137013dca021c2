import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import { normalizeLines } from "@/lib/domain/search-text";
import { getRanks, toDateColumns } from "./columns";
import { companiesOf, type Facts, involvedCountries, recordAbout } from "./facts";
import type { Known } from "./known";

export interface SourceRows {
  source: Prisma.SourceCreateManyInput[];
  sourceMention: Prisma.SourceMentionCreateManyInput[];
  sourceInvolves: Prisma.SourceInvolvesCreateManyInput[];
}

/** Sources in the order of their dates, with the companies each involves. */
export function buildSourceRows(facts: Facts, known: Known): SourceRows {
  const { sources } = facts.dataset;
  // Those without a date stand before all others, and so at the end where the newest come first.
  const dateOf = ({ published }: (typeof sources)[number]) => published?.latest ?? "";
  const ranks = getRanks(sources, (a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
  return {
    source: sources.map((source) => ({
      id: source.id,
      publisher: source.publisher,
      title: source.title ?? null,
      authors: source.authors,
      url: source.url ?? null,
      archiveUrl: source.archiveUrl ?? null,
      retrieved: source.retrieved ?? null,
      ...toDateColumns("published", source.published),
      publishedBasis: source.publishedBasis,
      kind: source.kind,
      tier: source.tier,
      syndicatedFrom: source.syndicatedFrom ?? null,
      language: source.language,
      note: source.note ?? null,
      rank: ranks.get(source.id) as number,
      words: normalizeLines([source.publisher, source.title ?? ""]),
      knownFrom: known.sources.get(source.id) as Day,
      solidFrom: known.sourcesSolid.get(source.id) ?? null,
    })),
    sourceMention: sources.flatMap(({ id, mentions }) =>
      mentions.map((companyId, position) => ({ sourceId: id, companyId, position })),
    ),
    sourceInvolves: involvesRows(facts, known),
  };
}

function involvesRows(facts: Facts, known: Known): Prisma.SourceInvolvesCreateManyInput[] {
  const first = new Map<string, Prisma.SourceInvolvesCreateManyInput>();
  const add = (sourceId: string, ids: readonly string[], day: Day) => {
    for (const [companyId, country] of involvedCountries(facts, ids)) {
      const key = `${sourceId} ${companyId}`;
      const before = first.get(key);
      const isOwn = ids.includes(companyId);
      first.set(key, {
        sourceId,
        companyId,
        country: before?.country ?? country,
        knownFrom: earlier(before?.knownFrom, day),
        ownFrom: isOwn ? earlier(before?.ownFrom, day) : (before?.ownFrom ?? null),
      });
    }
  };
  for (const { id, mentions } of facts.dataset.sources) add(id, mentions, known.sources.get(id) as Day);
  for (const { source, record, saidOn } of [...facts.claims, ...facts.metrics]) {
    const about = "subject" in record ? record.subject : record;
    const named = recordAbout(facts, about);
    if (named) add(source, companiesOf(named), saidOn.latest);
    if ("company" in about && about.company !== undefined) add(source, [about.company], saidOn.latest);
  }
  return [...first.values()];
}

function earlier(a: Day | null | undefined, b: Day): Day {
  return a && a < b ? a : b;
}
