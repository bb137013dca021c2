import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withFound } from "@/lib/db/queries/found";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import { asksOfBelief } from "@/lib/db/sql/kept";
import { whereKnown } from "@/lib/db/where/conditions";
import { buildMilestoneStateWhere, buildMilestoneWhere } from "@/lib/db/where/milestones";
import type { FilterOfFound } from "@/lib/db/where/search";
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
import { countFacets, type FacetQuestion } from "./count-facets";
import { countKept, countKeptCountries } from "./kept-counts";
import { countYears } from "./year-counts";

/**
 * How many milestones each choice would leave.
 * @param kept all milestones that the filter keeps, where they are read already: what it does not choose by is counted from them
 * @param isForTimeline whether the timeline asks, which offers no countries
 */
export async function readMilestoneFacets(
  client: Client,
  asked: Filter,
  asOf: Day,
  kept: readonly Milestone[] | null = null,
  isForTimeline = false,
): Promise<Facets> {
  const filter = await withFound(client, "milestone", asked);
  const byStatus = tallyMilestones(client, { ...filter, status: [] }, asOf);
  // Where neither a status nor a year is asked for, their counts are of the same milestones.
  const byYear =
    filter.year === null && filter.status.length === 0
      ? byStatus
      : tallyMilestones(client, { ...filter, year: null }, asOf);
  // Where no company is asked for, promises are the milestones that have an outcome.
  const byOutcome = asksForCompanies(filter)
    ? tallyMilestones(client, withOutcomes({ ...filter, outcome: [] }), asOf)
    : tallyMilestones(client, { ...filter, outcome: [] }, asOf);
  const known = {
    kind: countKept(filter.kind, kept, ({ kind }) => [kind]),
    technology: countKept(filter.technology, kept, ({ technologies }) => technologies),
    electrolyte: countKept(filter.electrolyte, kept, ({ electrolytes }) => electrolytes),
    country: isForTimeline ? [] : await countCountries(client, filter, kept, asOf),
  };
  const [counted, ofStatus, ofOutcome, ofYear, hidden] = await Promise.all([
    countFacets(
      client,
      "milestone",
      listQuestions(filter, asOf).filter(({ name }) => !known[name as keyof typeof known]),
      asOf,
    ),
    byStatus,
    byOutcome,
    byYear,
    client.milestone.count({
      where: { AND: [whereKept({ ...filter, scope: "all" }, asOf), { solidState: "no" }] },
    }),
  ]);
  const get = (name: string) => counted.get(name) ?? [];
  return {
    company: get("company"),
    country: known.country ?? get("country"),
    kind: known.kind ?? get("kind"),
    technology: known.technology ?? get("technology"),
    electrolyte: known.electrolyte ?? get("electrolyte"),
    status: countBy(listIds(MILESTONE_STATUSES), ofStatus, ({ status }) => status),
    outcome: countBy(listIds(OUTCOMES), ofOutcome, ({ outcome }) => outcome),
    year: countYears(ofYear),
    hidden,
  };
}

function asksForCompanies({ company, country }: Pick<Filter, "company" | "country">): boolean {
  return company.length > 0 || country.length > 0;
}

/** The milestones that a filter keeps. */
function whereKept(filter: FilterOfFound, asOf: Day): Prisma.MilestoneWhereInput {
  return {
    ...buildMilestoneWhere(filter, asOf),
    ...(asksOfBelief("milestone", filter) && { beliefs: { some: buildMilestoneStateWhere(filter, asOf) } }),
  };
}

/** What is counted beside a list of milestones, each without the choices of its own. */
function listQuestions(filter: FilterOfFound, asOf: Day): FacetQuestion[] {
  // Beside an outcome a company keeps what it is responsible for, and a country what its companies are.
  const involved = filter.outcome.length > 0 ? { responsible: true } : {};
  return [
    {
      name: "company",
      filter: withoutCompanies(filter),
      table: "MilestoneInvolves",
      column: "companyId",
      where: involved,
    },
    {
      name: "country",
      filter: withoutCountries(filter),
      table: "MilestoneInvolves",
      column: "country",
      where: involved,
      isRepeated: true,
    },
    { name: "kind", filter: { ...filter, kind: [] }, table: "Milestone", link: "id", column: "kind" },
    {
      name: "technology",
      filter: { ...filter, technology: [] },
      table: "MilestoneTechnology",
      column: "technology",
    },
    {
      name: "electrolyte",
      filter: { ...filter, electrolyte: [] },
      table: "MilestoneElectrolyte",
      column: "electrolyte",
      where: whereKnown(asOf, filter.sourcing),
    },
  ];
}

/** By the records, where they tell it: beside an outcome they do not tell who is responsible by its parts. */
function countCountries(
  client: Client,
  { country, outcome }: Pick<Filter, "country" | "outcome">,
  kept: readonly Milestone[] | null,
  asOf: Day,
): Promise<FacetCount[] | null> {
  const companiesOf = ({ companies }: Milestone) => companies.map(({ company }) => company);
  return countKeptCountries(client, country, outcome.length > 0 ? null : kept, companiesOf, asOf);
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
