import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withFound } from "@/lib/db/queries/found";
import { buildChangeWhere } from "@/lib/db/where/changes";
import { whereKnown, whereValid } from "@/lib/db/where/conditions";
import type { Day } from "@/lib/domain/days";
import type { Sourcing } from "@/lib/domain/sourcing";
import type { FacetCount, Facets } from "@/lib/schema/pages/list-page";
import { type Filter, withoutCompanies } from "@/lib/schema/parameters/filter";
import { countYears, toSortedFacet } from "./year-counts";

type Count = (without: Partial<Filter>) => Promise<ReadonlyMap<string, number>>;

/** How many changes each choice would leave. */
export async function readChangeFacets(client: Client, asked: Filter, asOf: Day): Promise<Facets> {
  const filter = await withFound(client, "claim", asked, "all");
  const where = (without: Partial<Filter>) => buildChangeWhere({ ...filter, ...without }, asOf);
  const bySubject = subjectCounts(client, filter, asOf);
  const [subjects, company, kind, technology, electrolyte, status, revision, dated, all, shown] =
    await Promise.all([
      listChangeSubjects(client, filter, asOf),
      bySubject(withoutCompanies(filter)),
      bySubject({ kind: [] }),
      bySubject({ technology: [] }),
      bySubject({ electrolyte: [] }),
      bySubject({ status: [] }),
      countRevisions(client, where({ revision: [] }), filter.sourcing),
      client.claim.groupBy({
        by: ["dateEarliest", "dateLatest"],
        where: { AND: [where({ year: null }), { dateEdtf: { not: null } }] },
        _count: true,
      }),
      client.claim.count({ where: where({ scope: "all" }) }),
      client.claim.count({ where: where({ scope: "solid-state" }) }),
    ]);
  return {
    company: sumOver(subjects, company, (subject) => subject.companies),
    kind: sumOver(subjects, kind, (subject) => subject.kinds),
    technology: sumOver(subjects, technology, (subject) => subject.technologies),
    electrolyte: sumOver(subjects, electrolyte, (subject) => subject.electrolytes),
    status: sumOver(subjects, status, (subject) => subject.statuses),
    revision,
    year: countYears(
      dated.map(({ dateEarliest, dateLatest, _count }) => ({
        dates: [{ earliest: dateEarliest, latest: dateLatest }],
        count: _count,
      })),
    ),
    hidden: all - shown,
  };
}

/** Counts changes by what they did, by all that was said or without the weakly sourced. */
async function countRevisions(
  client: Client,
  where: Prisma.ClaimWhereInput,
  sourcing: Sourcing,
): Promise<FacetCount[]> {
  const none = sourcing === "all" ? {} : { wellHistory: null };
  const [own, well] = await Promise.all([
    client.claim.groupBy({ by: ["revision"], where: { AND: [where, none] }, _count: true }),
    sourcing === "all"
      ? []
      : client.wellHistory.groupBy({ by: ["revision"], where: { claim: where }, _count: true }),
  ]);
  const counts = new Map<string, number>();
  for (const { revision, _count } of [...own, ...well])
    counts.set(revision, (counts.get(revision) ?? 0) + _count);
  return toSortedFacet([...counts].map(([id, count]) => ({ id, count })));
}

/** Counts changes by what they are about; parameters that hold no choice share one count. */
function subjectCounts(client: Client, filter: Filter, asOf: Day): Count {
  const kept = new Map<string, ReturnType<Count>>();
  return (without) => {
    const params = { ...filter, ...without };
    const key = JSON.stringify(params);
    const counts = kept.get(key) ?? countBySubject(client, params, asOf);
    kept.set(key, counts);
    return counts;
  };
}

async function countBySubject(client: Client, filter: Filter, asOf: Day) {
  const rows = await client.claim.groupBy({
    by: ["milestoneId", "partnershipId"],
    where: buildChangeWhere(filter, asOf),
    _count: true,
  });
  return new Map(
    rows.map(({ milestoneId, partnershipId, _count }) => [toSubjectKey(milestoneId, partnershipId), _count]),
  );
}

function sumOver(
  subjects: ReadonlyMap<string, Subject>,
  counts: ReadonlyMap<string, number>,
  idsOf: (subject: Subject) => readonly string[],
): FacetCount[] {
  const sums = new Map<string, number>();
  for (const [key, count] of counts) {
    const subject = subjects.get(key);
    for (const id of subject ? idsOf(subject) : []) sums.set(id, (sums.get(id) ?? 0) + count);
  }
  return toSortedFacet([...sums].map(([id, count]) => ({ id, count })));
}

/** What a change is about, as far as a filter asks for it. */
interface Subject {
  readonly companies: readonly string[];
  /** A milestone's stage; a partnership has none. */
  readonly kinds: readonly string[];
  readonly technologies: readonly string[];
  readonly electrolytes: readonly string[];
  /** A milestone's status on the day; a partnership has none. */
  readonly statuses: readonly string[];
}

/** The key of what a claim is about. */
function toSubjectKey(milestoneId: string | null, partnershipId: string | null): string {
  return milestoneId === null ? `partnership ${partnershipId}` : `milestone ${milestoneId}`;
}

/** Everything of a scope that changes of a day can be about, by its key. */
async function listChangeSubjects(
  client: Client,
  { scope, sourcing }: Pick<Filter, "scope" | "sourcing">,
  asOf: Day,
): Promise<ReadonlyMap<string, Subject>> {
  const where = {
    ...whereKnown(asOf, sourcing),
    ...(scope === "solid-state" && { solidState: { not: "no" } }),
  };
  const named = {
    id: true,
    technologies: { select: { technology: true } },
    involves: { select: { companyId: true } },
  } as const;
  const [milestones, partnerships] = await Promise.all([
    client.milestone.findMany({
      where,
      select: {
        ...named,
        electrolytes: { where: whereKnown(asOf, sourcing), select: { electrolyte: true } },
        kind: true,
        beliefs: { where: whereValid(asOf, sourcing), select: { status: true } },
      },
    }),
    client.partnership.findMany({
      where,
      select: { ...named, electrolytes: { select: { electrolyte: true } } },
    }),
  ]);
  return new Map([
    ...milestones.map(({ kind, beliefs, ...rest }): [string, Subject] => [
      toSubjectKey(rest.id, null),
      { ...listSubjectNames(rest), kinds: [kind], statuses: beliefs.map(({ status }) => status) },
    ]),
    ...partnerships.map((rest): [string, Subject] => [
      toSubjectKey(null, rest.id),
      { ...listSubjectNames(rest), kinds: [], statuses: [] },
    ]),
  ]);
}

function listSubjectNames(record: {
  readonly technologies: readonly { readonly technology: string }[];
  readonly electrolytes: readonly { readonly electrolyte: string }[];
  readonly involves: readonly { readonly companyId: string }[];
}) {
  return {
    technologies: record.technologies.map(({ technology }) => technology),
    electrolytes: record.electrolytes.map(({ electrolyte }) => electrolyte),
    companies: record.involves.map(({ companyId }) => companyId),
  };
}
