import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import { buildSearchTokens } from "@/lib/domain/search-tokens";
import type { SourceRecord } from "@/lib/schema/seeds/content";
import { toDateColumns } from "./columns";
import { type Facts, getRecordAbout, listCompanyIds, listInvolvedCountries } from "./facts";
import type { Known } from "./known";
import type { Ranks } from "./ranks";
import { withId } from "./statement-rows";

export interface SourceRows {
  source: Prisma.SourceCreateManyInput[];
  sourceMention: Prisma.SourceMentionCreateManyInput[];
  sourceInvolves: Prisma.SourceInvolvesCreateManyInput[];
  sourceToken: Prisma.SourceTokenCreateManyInput[];
}

type Involved = Prisma.SourceInvolvesCreateManyInput;

/** All that the rows of a source are made from, but for its rank; its claims and metrics stand with what they are about. */
export interface SourceInput {
  readonly source: Omit<SourceRecord, "claims" | "metrics">;
  readonly knownFrom: Day;
  readonly solidFrom: Day | null;
  readonly involved: readonly Involved[];
}

/** What the rows of each source are made from. */
export function gatherSources(facts: Facts, known: Known): SourceInput[] {
  const involved = findInvolved(facts, known);
  return facts.dataset.sources.map(({ claims: _claims, metrics: _metrics, ...source }) => ({
    source,
    knownFrom: known.sources.get(source.id) as Day,
    solidFrom: known.sourcesSolid.get(source.id) ?? null,
    involved: involved.get(source.id) ?? [],
  }));
}

/** A source, with the companies it involves. */
export function buildSourceRows({ source, involved, ...days }: SourceInput, ranks: Ranks): SourceRows {
  const { id, title, publisher } = source;
  return {
    source: [
      {
        id,
        publisher,
        title: title ?? null,
        authors: source.authors,
        url: source.url ?? null,
        archiveUrl: source.archiveUrl ?? null,
        retrieved: source.retrieved ?? null,
        read: source.read,
        added: source.added,
        ...toDateColumns("published", source.published),
        publishedBasis: source.publishedBasis,
        kind: source.kind,
        tier: source.tier,
        syndicatedFrom: source.syndicatedFrom ?? null,
        language: source.language,
        note: source.note ?? null,
        rank: ranks.source.get(id) as number,
        ...days,
      },
    ],
    sourceMention: source.mentions.map((companyId, position) => ({ sourceId: id, companyId, position })),
    sourceInvolves: [...involved],
    sourceToken: withId("sourceId", id, buildSearchTokens({ name: title ?? "", aliases: [publisher] })),
  };
}

/** The companies that each source involves, by its id. */
function findInvolved(facts: Facts, known: Known): Map<string, Involved[]> {
  const first = new Map<string, Involved>();
  const add = (sourceId: string, ids: readonly string[], day: Day) => {
    for (const [companyId, country] of listInvolvedCountries(facts, ids)) {
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
    const named = getRecordAbout(facts, about);
    if (named) add(source, listCompanyIds(named), saidOn.latest);
    if ("company" in about && about.company !== undefined) add(source, [about.company], saidOn.latest);
  }
  return groupBy(first.values(), ({ sourceId }) => sourceId);
}

function earlier(a: Day | null | undefined, b: Day): Day {
  return a && a < b ? a : b;
}
