import type { Client } from "@/lib/db/client";
import { readDataset } from "@/lib/db/database";
import { findClaims } from "@/lib/db/queries/claims";
import { getCompanies } from "@/lib/db/queries/companies";
import { getCourses } from "@/lib/db/queries/courses";
import { tallyCrowdedLanes } from "@/lib/db/queries/crowd";
import { listSaidDays } from "@/lib/db/queries/dates";
import { listWhole } from "@/lib/db/queries/facets/kept-counts";
import { readMilestoneFacets } from "@/lib/db/queries/facets/milestone-facets";
import { readPartnershipFacets } from "@/lib/db/queries/facets/partnership-facets";
import { listMilestones } from "@/lib/db/queries/milestones";
import { listPartnerships } from "@/lib/db/queries/partnerships";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import type { Claim, Company, Milestone, Partnership } from "@/lib/schema/api/shapes";
import { countAll } from "@/lib/schema/pages/bar-records";
import { pickCompanyChoices } from "@/lib/schema/pages/company-choices";
import type { Facets } from "@/lib/schema/pages/list-page";
import type { CrowdedLane, MilestoneTally, PromiseCourses, SaidDays } from "@/lib/schema/pages/promises";
import { type Filter, NO_FILTER, type TimelineFilter } from "@/lib/schema/parameters/filter";
import type { PageAddress } from "@/lib/schema/parameters/page-address";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { TimelineParams } from "@/lib/schema/parameters/to-params";
import { withoutUnknownIds } from "./list-page";
import { byId, type Related, readRelated } from "./related";

/** Of so many records at most a page shows each by itself; of more milestones it draws how many stand where. */
const MOST_ON_TIMELINE = { milestones: 600, partnerships: 400 };
/** The lanes of a timeline that draws how many stand where. */
const MOST_CROWDED_LANES = 40;

/** What the timeline draws, and how much there is beyond it. */
export interface TimelineRecords extends Related {
  readonly partnerships: readonly Partnership[];
  readonly milestones: readonly Milestone[];
  readonly claims: readonly Claim[];
  /** How the promise of each milestone went. */
  readonly courses: PromiseCourses;
  readonly totals: { readonly partnerships: number; readonly milestones: number };
}

/** What the timeline's page is made from. */
export interface TimelinePageData extends TimelineRecords {
  readonly params: TimelineParams;
  readonly problems: readonly AddressProblem[];
  readonly facets: { readonly milestones: Facets; readonly partnerships: Facets };
  /** The companies that the filter or the facets name. */
  readonly named: readonly Company[];
  readonly said: SaidDays;
  /** The milestones that the filter keeps, counted by where they stand. */
  readonly tallies: readonly MilestoneTally[];
  /** Where there are more milestones than are shown each by itself: how many stand where. No record is read then. */
  readonly crowd: readonly CrowdedLane[] | null;
}

/** Reads the timeline's page. */
export async function readTimelinePage(address: PageAddress<TimelineParams>): Promise<TimelinePageData> {
  return readDataset(async (client) => {
    const { params, problems } = await withoutUnknownIds(client, address);
    const tallies = await tallyMilestones(client, toMilestoneFilter(params.filter), params.asOf);
    const isCrowded = countAll(tallies) > MOST_ON_TIMELINE.milestones;
    const { crowd, ...records } = isCrowded
      ? await readCrowd(client, params)
      : { ...(await readTimelineRecords(client, params)), crowd: null };
    const [milestones, partnerships, said] = await Promise.all([
      readMilestoneFacets(
        client,
        toMilestoneFilter(params.filter),
        params.asOf,
        listWhole(records.milestones, records.totals?.milestones),
        true,
      ),
      readPartnershipFacets(
        client,
        partnershipFilter(params.filter),
        params.asOf,
        listWhole(records.partnerships, records.totals?.partnerships),
        true,
      ),
      listSaidDays(client, params.asOf),
    ]);
    const named = await getCompanies(
      client,
      pickCompanyChoices([...milestones.company, ...partnerships.company], params.filter.company).ids,
      params.asOf,
    );
    return {
      ...records,
      totals: records.totals ?? { milestones: countAll(tallies), partnerships: partnerships.total },
      params,
      problems,
      facets: { milestones, partnerships },
      named,
      said,
      tallies,
      crowd,
    };
  });
}

/** Reads how many milestones stand where, in the lanes of the companies that are responsible for most of them. */
async function readCrowd(client: Client, { filter, asOf }: TimelineParams) {
  const crowd = await tallyCrowdedLanes(client, toMilestoneFilter(filter), asOf, MOST_CROWDED_LANES);
  const ids = crowd.map(({ company }) => company);
  const companies = byId(await getCompanies(client, ids, asOf));
  return { ...NO_RECORDS, companies, crowd };
}

const NO_RECORDS = {
  partnerships: [],
  milestones: [],
  claims: [],
  courses: new Map(),
  sources: new Map(),
  // They are counted beside the choices.
  totals: null,
} as const;

/** Reads what a timeline draws: partnerships and milestones that its filter keeps, with everything said of them. */
export async function readTimelineRecords(
  client: Client,
  { filter, asOf }: Pick<TimelineParams, "filter" | "asOf">,
): Promise<TimelineRecords> {
  const page = { asOf, cursor: null };
  const [milestones, partnerships] = await Promise.all([
    listMilestones(client, {
      ...page,
      limit: MOST_ON_TIMELINE.milestones,
      filter: toMilestoneFilter(filter),
      sort: "date",
    }),
    listPartnerships(client, {
      ...page,
      limit: MOST_ON_TIMELINE.partnerships,
      filter: partnershipFilter(filter),
      sort: "announced",
    }),
  ]);
  const ids = milestones.data.map(({ id }) => id);
  const about = { milestones: ids, partnerships: partnerships.data.map(({ id }) => id) };
  const [claims, courses] = await Promise.all([
    findClaims(client, about, asOf, filter.sourcing),
    getCourses(client, ids, asOf, filter.sourcing),
  ]);
  const records = { milestones: milestones.data, partnerships: partnerships.data, claims };
  return {
    ...records,
    courses,
    ...(await readRelated(client, records, asOf)),
    totals: { milestones: milestones.total, partnerships: partnerships.total },
  };
}

/** What the timeline's filter asks of milestones. */
export function toMilestoneFilter({ milestoneKind, milestoneStatus, ...filter }: TimelineFilter): Filter {
  return { ...NO_FILTER, ...filter, kind: milestoneKind, status: milestoneStatus };
}

/** What the timeline's filter asks of partnerships. */
function partnershipFilter({ partnershipKind, partnershipStatus, ...filter }: TimelineFilter): Filter {
  return { ...NO_FILTER, ...filter, kind: partnershipKind, status: partnershipStatus };
}
