import type { Client } from "@/lib/db/client";
import { readDataset } from "@/lib/db/database";
import { getCompanies } from "@/lib/db/queries/companies";
import { getCourses } from "@/lib/db/queries/courses";
import { listSaidDays } from "@/lib/db/queries/dates";
import { readMilestoneFacets } from "@/lib/db/queries/facets/milestone-facets";
import { listHistory } from "@/lib/db/queries/milestone-history";
import { getMilestones } from "@/lib/db/queries/milestones";
import { listLeads, listMostMoved, tallyMoves } from "@/lib/db/queries/moves";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import type { Day } from "@/lib/domain/days";
import type { Company, Milestone } from "@/lib/schema/api/shapes";
import { countAll } from "@/lib/schema/pages/bar-records";
import { pickCompanyChoices } from "@/lib/schema/pages/company-choices";
import type { FilteredPageData } from "@/lib/schema/pages/list-page";
import {
  areLeadsShown,
  type HistoryClaim,
  type MoveTally,
  type PromiseCourses,
} from "@/lib/schema/pages/promises";
import type { Filter } from "@/lib/schema/parameters/filter";
import type { PageAddress } from "@/lib/schema/parameters/page-address";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { readNamedRecords, withoutUnknownIds } from "./list-page";
import { byId, type Related, readRelated } from "./related";

/** More lines than a reader compares, of all promises and of leads; the page says how many there are beyond. */
const MOST_DRAWN = 40;
const MOST_LEADS = 16;

/** What the trends are drawn from; nothing in it was said after the day asked for. */
export interface TrendRecords extends Related {
  /** How many milestones the filter keeps, with a dated target or without. */
  readonly total: number;
  /** How far those that have a dated target moved. */
  readonly moves: readonly MoveTally[];
  /** How the promises that are drawn went. */
  readonly courses: PromiseCourses;
  /** Those that are drawn, the most moved first. */
  readonly milestones: readonly Milestone[];
  /** What was said about them, in the domain's order. */
  readonly words: readonly HistoryClaim[];
}

/** What the page of trends is made from. */
export interface TrendsPageData extends TrendRecords, FilteredPageData {
  /** The companies that the filter or the facets name. */
  readonly named: readonly Company[];
}

/** Reads the page of trends. */
export async function readTrendsPage(address: PageAddress<ListParams>): Promise<TrendsPageData> {
  return readDataset(async (client) => {
    const { params, problems } = await withoutUnknownIds(client, address);
    const { filter, asOf } = params;
    const [records, facets, said] = await Promise.all([
      readTrendRecords(client, filter, asOf),
      readMilestoneFacets(client, filter, asOf),
      listSaidDays(client, asOf),
    ]);
    const companies = pickCompanyChoices(facets.company, filter.company).ids;
    const [named, namedRecords] = await Promise.all([
      getCompanies(client, companies, asOf),
      readNamedRecords(client, params),
    ]);
    return { params, problems, facets, named, namedRecords, said, ...records };
  });
}

/** Reads what the trends draw: the leads of companies, or the milestones whose dates moved most, with all that was said of them. */
export async function readTrendRecords(client: Client, filter: Filter, asOf: Day): Promise<TrendRecords> {
  const [drawn, moves, tallies] = await Promise.all([
    areLeadsShown(filter)
      ? listLeads(client, filter, asOf, MOST_LEADS)
      : listMostMoved(client, filter, asOf, MOST_DRAWN),
    tallyMoves(client, filter, asOf),
    tallyMilestones(client, filter, asOf),
  ]);
  const ids = drawn.map(({ milestone }) => milestone);
  const [known, courses, words] = await Promise.all([
    getMilestones(client, ids, asOf, filter.sourcing),
    getCourses(client, ids, asOf, filter.sourcing),
    listHistory(client, { milestones: ids }, asOf, filter.sourcing),
  ]);
  const milestoneOf = byId(known);
  const milestones = ids.map((id) => milestoneOf.get(id)).filter((each) => each !== undefined);
  return {
    total: countAll(tallies),
    moves,
    courses,
    milestones,
    words,
    ...(await readRelated(client, { milestones, claims: words }, asOf)),
  };
}
