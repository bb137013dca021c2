import type { Client } from "@/lib/db/client";
import { readDataset } from "@/lib/db/database";
import { findClaims } from "@/lib/db/queries/claims";
import { getCompanies } from "@/lib/db/queries/companies";
import { getCourses } from "@/lib/db/queries/courses";
import { listSaidDays } from "@/lib/db/queries/dates";
import { listWhole } from "@/lib/db/queries/facets/kept-counts";
import { readMilestoneFacets } from "@/lib/db/queries/facets/milestone-facets";
import { readPartnershipFacets } from "@/lib/db/queries/facets/partnership-facets";
import { listMilestones } from "@/lib/db/queries/milestones";
import { listPartnerships } from "@/lib/db/queries/partnerships";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import type { Claim, Company, Milestone, Partnership } from "@/lib/schema/api/shapes";
import type { Facets } from "@/lib/schema/pages/list-page";
import type { MilestoneTally, PromiseCourses, SaidDays } from "@/lib/schema/pages/promises";
import { type Filter, NO_FILTER, type TimelineFilter } from "@/lib/schema/parameters/filter";
import type { PageAddress } from "@/lib/schema/parameters/page-address";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { TimelineParams } from "@/lib/schema/parameters/to-params";
import { withoutUnknownIds } from "./list-page";
import { type Related, readRelated } from "./related";

/** More than a page can carry even with most of it folded; the sentence above the timeline says how many there are. */
const MOST_ON_TIMELINE = 1000;

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
}

/** Reads the timeline's page. */
export async function readTimelinePage(address: PageAddress<TimelineParams>): Promise<TimelinePageData> {
  return readDataset(async (client) => {
    const { params, problems } = await withoutUnknownIds(client, address);
    const records = await readTimelineRecords(client, params);
    const { totals } = records;
    const [milestones, partnerships, said, tallies] = await Promise.all([
      readMilestoneFacets(
        client,
        toMilestoneFilter(params.filter),
        params.asOf,
        listWhole(records.milestones, totals.milestones),
        false,
      ),
      readPartnershipFacets(
        client,
        partnershipFilter(params.filter),
        params.asOf,
        listWhole(records.partnerships, totals.partnerships),
        false,
      ),
      listSaidDays(client, params.asOf),
      tallyMilestones(client, toMilestoneFilter(params.filter), params.asOf),
    ]);
    const named = await getCompanies(
      client,
      [...params.filter.company, ...[...milestones.company, ...partnerships.company].map(({ id }) => id)],
      params.asOf,
    );
    return { ...records, params, problems, facets: { milestones, partnerships }, named, said, tallies };
  });
}

/** Reads what a timeline draws: partnerships and milestones that its filter keeps, with everything said of them. */
export async function readTimelineRecords(
  client: Client,
  { filter, asOf }: Pick<TimelineParams, "filter" | "asOf">,
): Promise<TimelineRecords> {
  const page = { asOf, limit: MOST_ON_TIMELINE, cursor: null };
  const [milestones, partnerships] = await Promise.all([
    listMilestones(client, { ...page, filter: toMilestoneFilter(filter), sort: "date" }),
    listPartnerships(client, { ...page, filter: partnershipFilter(filter), sort: "announced" }),
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
