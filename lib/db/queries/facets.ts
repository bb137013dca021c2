import type { Day } from "@/lib/domain/days";
import { idsOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import type { Client } from "@/lib/db/client";
import {
  companyWhere,
  milestoneBeliefWhere,
  milestoneWhere,
  partnershipBeliefWhere,
  partnershipWhere,
  sourceWhere,
} from "@/lib/db/where/records";
import type { FacetCount, Facets } from "@/lib/schema/facets";
import type { Filter } from "@/lib/schema/parameters";
import { type MilestoneTallyRow, tallyMilestones } from "./tallies";
import { countYears } from "./year-counts";

/** The collections that have pages with a filter. */
export type FacetedCollection = "companies" | "partnerships" | "milestones" | "sources";

/*
 * A choice within one parameter widens, so each parameter's counts are taken without that parameter's own choices.
 */

/** How many milestones each choice would leave. */
export async function milestoneFacets(client: Client, filter: Filter, asOf: Day): Promise<Facets> {
  const where = (without: Partial<Filter>) => {
    const rest = { ...filter, ...without };
    return { ...milestoneWhere(rest, asOf), beliefs: { some: milestoneBeliefWhere(rest, asOf) } };
  };
  const [company, kind, technology, byStatus, byYear, all, shown] = await Promise.all([
    client.milestoneInvolves.groupBy({ by: ["companyId"], where: { milestone: where({ company: [] }) }, _count: true }),
    client.milestone.groupBy({ by: ["kind"], where: where({ kind: [] }), _count: true }),
    client.milestoneTechnology.groupBy({
      by: ["technology"],
      where: { milestone: where({ technology: [] }) },
      _count: true,
    }),
    tallyMilestones(client, { ...filter, status: [] }, asOf),
    tallyMilestones(client, { ...filter, year: null }, asOf),
    client.milestone.count({ where: where({ scope: "all" }) }),
    client.milestone.count({ where: where({ scope: "solid-state" }) }),
  ]);
  return {
    company: company.map(({ companyId, _count }) => ({ id: companyId, count: _count })),
    kind: kind.map(({ kind, _count }) => ({ id: kind, count: _count })),
    technology: technology.map(({ technology, _count }) => ({ id: technology, count: _count })),
    status: countStatuses(byStatus),
    year: countYears(byYear.map((tally) => ({ dates: standingDates(tally), count: tally.count }))),
    hidden: all - shown,
  };
}

/** By the current target and the achieved date; where there is neither, by the baseline. */
function standingDates({ current, achieved, baseline }: MilestoneTallyRow) {
  return current || achieved ? [current, achieved] : [baseline];
}

function countStatuses(tallies: readonly MilestoneTallyRow[]): FacetCount[] {
  return idsOf(MILESTONE_STATUSES).map((id) => ({
    id,
    count: tallies.filter(({ status }) => status === id).reduce((sum, { count }) => sum + count, 0),
  }));
}

/** How many partnerships each choice would leave. */
export async function partnershipFacets(client: Client, filter: Filter, asOf: Day): Promise<Facets> {
  const where = (without: Partial<Filter>) => {
    const rest = { ...filter, ...without };
    return { ...partnershipWhere(rest, asOf), beliefs: { some: partnershipBeliefWhere(rest, asOf) } };
  };
  const [company, kind, technology, status, announced, dated, all, shown] = await Promise.all([
    client.partnershipInvolves.groupBy({
      by: ["companyId"],
      where: { partnership: where({ company: [] }) },
      _count: true,
    }),
    client.partnershipKind.groupBy({ by: ["kind"], where: { partnership: where({ kind: [] }) }, _count: true }),
    client.partnershipTechnology.groupBy({
      by: ["technology"],
      where: { partnership: where({ technology: [] }) },
      _count: true,
    }),
    client.partnershipBelief.groupBy({
      by: ["status"],
      where: { ...partnershipBeliefWhere({ status: [] }, asOf), partnership: partnershipWhere(filter, asOf) },
      _count: true,
    }),
    client.partnershipBelief.aggregate({
      where: {
        ...partnershipBeliefWhere(filter, asOf),
        undated: false,
        partnership: partnershipWhere({ ...filter, year: null }, asOf),
      },
      _min: { sortDay: true },
    }),
    tallyMilestones(client, { ...filter, year: null, kind: [], status: [], technology: [], q: null }, asOf),
    client.partnership.count({ where: where({ scope: "all" }) }),
    client.partnership.count({ where: where({ scope: "solid-state" }) }),
  ]);
  const years = yearsOf(announced._min.sortDay, dated);
  const year = await Promise.all(
    years.map(async (year) => ({
      id: String(year),
      count: await client.partnership.count({ where: where({ year: { from: year, to: year } }) }),
    })),
  );
  return {
    company: company.map(({ companyId, _count }) => ({ id: companyId, count: _count })),
    kind: kind.map(({ kind, _count }) => ({ id: kind, count: _count })),
    technology: technology.map(({ technology, _count }) => ({ id: technology, count: _count })),
    status: status.map(({ status, _count }) => ({ id: status, count: _count })),
    year,
    hidden: all - shown,
  };
}

/** How many companies each choice would leave. */
export async function companyFacets(client: Client, filter: Filter, asOf: Day): Promise<Facets> {
  const where = (without: Partial<Filter>) => companyWhere({ ...filter, ...without }, asOf);
  const [company, kind, technology, dated, all, shown] = await Promise.all([
    client.companyWhole.groupBy({ by: ["wholeId"], where: { part: where({ company: [] }) }, _count: true }),
    client.company.groupBy({ by: ["kind"], where: where({ kind: [] }), _count: true }),
    client.companyTechnology.groupBy({
      by: ["technology"],
      where: { knownFrom: { lte: asOf }, company: where({ technology: [] }) },
      _count: true,
    }),
    tallyMilestones(client, { ...filter, year: null, kind: [], status: [], technology: [], q: null }, asOf),
    client.company.count({ where: where({ scope: "all" }) }),
    client.company.count({ where: where({ scope: "solid-state" }) }),
  ]);
  const year = await Promise.all(
    yearsOf(null, dated).map(async (year) => ({
      id: String(year),
      count: await client.company.count({ where: where({ year: { from: year, to: year } }) }),
    })),
  );
  return {
    company: company.map(({ wholeId, _count }) => ({ id: wholeId, count: _count })),
    kind: kind.map(({ kind, _count }) => ({ id: kind, count: _count })),
    technology: technology.map(({ technology, _count }) => ({ id: technology, count: _count })),
    status: [],
    year,
    hidden: all - shown,
  };
}

/** How many sources each choice would leave. */
export async function sourceFacets(client: Client, filter: Filter, asOf: Day): Promise<Facets> {
  const where = (without: Partial<Filter>) => sourceWhere({ ...filter, ...without }, asOf);
  const [company, kind, published, all, shown] = await Promise.all([
    client.sourceInvolves.groupBy({
      by: ["companyId"],
      where: { knownFrom: { lte: asOf }, source: where({ company: [] }) },
      _count: true,
    }),
    client.source.groupBy({ by: ["kind"], where: where({ kind: [] }), _count: true }),
    client.source.groupBy({
      by: ["publishedEarliest", "publishedLatest"],
      where: { AND: [where({ year: null }), { publishedEdtf: { not: null } }] },
      _count: true,
    }),
    client.source.count({ where: where({ scope: "all" }) }),
    client.source.count({ where: where({ scope: "solid-state" }) }),
  ]);
  return {
    company: company.map(({ companyId, _count }) => ({ id: companyId, count: _count })),
    kind: kind.map(({ kind, _count }) => ({ id: kind, count: _count })),
    technology: [],
    status: [],
    year: countYears(
      published.map(({ publishedEarliest, publishedLatest, _count }) => ({
        dates: [{ earliest: publishedEarliest, latest: publishedLatest }],
        count: _count,
      })),
    ),
    hidden: all - shown,
  };
}

/** The facets of each collection that has a page with a filter. */
export const FACETS: {
  readonly [C in FacetedCollection]: (client: Client, filter: Filter, asOf: Day) => Promise<Facets>;
} = {
  companies: companyFacets,
  partnerships: partnershipFacets,
  milestones: milestoneFacets,
  sources: sourceFacets,
};

/** The years worth counting: those that milestones' dates name, and from the first announcement on. */
function yearsOf(firstAnnounced: Day | null, tallies: readonly MilestoneTallyRow[]): number[] {
  const dates = tallies.map((tally) => ({ dates: standingDates(tally), count: tally.count }));
  const announced = { earliest: firstAnnounced, latest: firstAnnounced };
  const counted = countYears(firstAnnounced === null ? dates : [...dates, { dates: [announced], count: 0 }]);
  return counted.map(({ id }) => Number(id));
}
