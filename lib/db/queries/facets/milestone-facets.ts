import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepAnswer } from "@/lib/db/kept";
import { withFound } from "@/lib/db/queries/found";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import { whereKnown } from "@/lib/db/where/conditions";
import { buildMilestoneStateWhere, buildMilestoneWhere } from "@/lib/db/where/milestones";
import type { Day } from "@/lib/domain/days";
import { listIds } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { OUTCOMES } from "@/lib/domain/outcomes";
import type { Milestone } from "@/lib/schema/api/shapes";
import type { FacetCount, Facets } from "@/lib/schema/pages/list-page";
import type { MilestoneTally } from "@/lib/schema/pages/promises";
import {
  type Filter,
  withOutcomes,
  withoutCompanies,
  withoutCountries,
} from "@/lib/schema/parameters/filter";
import { countGroups, countKept, countKeptCountries } from "./kept-counts";
import { countPairs, countYears, toSortedFacet } from "./year-counts";

/**
 * How many milestones each choice would leave.
 * @param kept all milestones that the filter keeps, where they are read already: what it does not choose by is counted from them
 * @param withCountries whether the choices of countries are counted: the timeline has none
 */
export async function readMilestoneFacets(
  client: Client,
  asked: Filter,
  asOf: Day,
  kept: readonly Milestone[] | null = null,
  withCountries = true,
): Promise<Facets> {
  const filter = await withFound(client, "milestone", asked);
  const where = (without: Partial<Filter>) => {
    const rest = { ...filter, ...without };
    return { ...buildMilestoneWhere(rest, asOf), beliefs: { some: buildMilestoneStateWhere(rest, asOf) } };
  };
  // Where neither a status nor a year is asked for, their counts are of the same milestones.
  const byStatus = tallyMilestones(client, { ...filter, status: [] }, asOf);
  const byYear =
    filter.year === null && filter.status.length === 0
      ? byStatus
      : tallyMilestones(client, { ...filter, year: null }, asOf);
  const [company, country, kind, technology, electrolyte, ofStatus, ofOutcome, ofYear, hidden] =
    await Promise.all([
      countCompanies(client, {
        milestone: where(withoutCompanies(filter)),
        // Beside an outcome a company keeps what it is responsible for.
        ...(filter.outcome.length > 0 && { responsible: true }),
      }),
      withCountries ? readCountries(client, filter, asOf, kept, where(withoutCountries(filter))) : [],
      countKept(filter.kind, kept, ({ kind }) => [kind]) ??
        countGroups(
          ({ kind }) => kind,
          client.milestone.groupBy({ by: ["kind"], where: where({ kind: [] }), _count: true }),
        ),
      countKept(filter.technology, kept, ({ technologies }) => technologies) ??
        countGroups(
          ({ technology }) => technology,
          client.milestoneTechnology.groupBy({
            by: ["technology"],
            where: { milestone: where({ technology: [] }) },
            _count: true,
          }),
        ),
      countKept(filter.electrolyte, kept, ({ electrolytes }) => electrolytes) ??
        countGroups(
          ({ electrolyte }) => electrolyte,
          client.milestoneElectrolyte.groupBy({
            by: ["electrolyte"],
            where: { ...whereKnown(asOf, filter.sourcing), milestone: where({ electrolyte: [] }) },
            _count: true,
          }),
        ),
      byStatus,
      tallyMilestones(client, withOutcomes({ ...filter, outcome: [] }), asOf),
      byYear,
      client.milestone.count({ where: { AND: [where({ scope: "all" }), { solidState: "no" }] } }),
    ]);
  return {
    company,
    country,
    kind,
    technology,
    electrolyte,
    status: countBy(listIds(MILESTONE_STATUSES), ofStatus, ({ status }) => status),
    outcome: countBy(listIds(OUTCOMES), ofOutcome, ({ outcome }) => outcome),
    year: countYears(ofYear),
    hidden,
  };
}

/** The same for all who ask for one company or another. */
function countCompanies(client: Client, where: Prisma.MilestoneInvolvesWhereInput): Promise<FacetCount[]> {
  return keepAnswer(client, ["companies of milestones", where], async () => {
    const rows = await client.milestoneInvolves.groupBy({ by: ["companyId"], where, _count: true });
    return toSortedFacet(rows.map(({ companyId, _count }) => ({ id: companyId, count: _count })));
  });
}

/** Beside an outcome a country keeps what its companies are responsible for, which the records do not tell of their wholes. */
async function readCountries(
  client: Client,
  { country, outcome }: Pick<Filter, "country" | "outcome">,
  asOf: Day,
  kept: readonly Milestone[] | null,
  milestone: Prisma.MilestoneWhereInput,
): Promise<FacetCount[]> {
  if (outcome.length > 0) return countCountries(client, { milestone, responsible: true });
  const companiesOf = ({ companies }: Milestone) => companies.map(({ company }) => company);
  const counted = await countKeptCountries(client, country, kept, companiesOf, asOf);
  return counted ?? countCountries(client, { milestone });
}

/** A milestone counts once in a country, however many companies of it are involved. */
function countCountries(client: Client, where: Prisma.MilestoneInvolvesWhereInput): Promise<FacetCount[]> {
  return keepAnswer(client, ["countries of milestones", where], async () => {
    const rows = await client.milestoneInvolves.findMany({
      where,
      select: { milestoneId: true, country: true },
    });
    return countPairs(rows.flatMap(({ milestoneId, country }) => (country ? [[milestoneId, country]] : [])));
  });
}

/** How many milestones there are of each id, in the order of the ids. */
function countBy(
  ids: readonly string[],
  tallies: readonly MilestoneTally[],
  idOf: (tally: MilestoneTally) => string | null,
): FacetCount[] {
  return ids.map((id) => ({
    id,
    count: tallies.filter((tally) => idOf(tally) === id).reduce((sum, { count }) => sum + count, 0),
  }));
}
