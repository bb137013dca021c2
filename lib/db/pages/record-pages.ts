import { readDataset } from "@/lib/db/database";
import { findClaims } from "@/lib/db/queries/claims";
import { getCourses } from "@/lib/db/queries/courses";
import { listSaidDays } from "@/lib/db/queries/dates";
import { findMetrics } from "@/lib/db/queries/metrics";
import { listHistory } from "@/lib/db/queries/milestone-history";
import { getMilestone, getMilestones, listMilestones } from "@/lib/db/queries/milestones";
import { getPartnership, getPartnerships } from "@/lib/db/queries/partnerships";
import { findNear, type NearRecord } from "@/lib/db/queries/search/near";
import { getSource } from "@/lib/db/queries/sources";
import { findNewId } from "@/lib/db/queries/unknown-ids";
import type { MissingRecord } from "@/lib/schema/api/search-result";
import type { Claim, Collection, Metric, Milestone, Partnership, Source } from "@/lib/schema/api/shapes";
import type { HistoryClaim, PromiseCourse, PromiseCourses, RecordDay } from "@/lib/schema/pages/promises";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import type { DayParams } from "@/lib/schema/parameters/to-params";
import { type Related, readRelated, readSubjects } from "./related";

/** Reads which records may be meant by an address under which there is none. */
export async function readNearRecords(missing: MissingRecord): Promise<NearRecord[]> {
  return readDataset((client) => findNear(client, missing));
}

/** How many neighbours of the same stage a page names. */
const MOST_NEIGHBOURS = 6;

/** Reads which id a record has now, by one that it had before; null where that is none. */
export async function readNewId(collection: Collection, id: string): Promise<string | null> {
  return readDataset((client) => findNewId(client, collection, id));
}

/** What a milestone's page is made from. */
interface MilestonePageData extends Related, RecordDay {
  readonly milestone: Milestone;
  readonly course: PromiseCourse;
  /** With what each one changed. */
  readonly claims: readonly HistoryClaim[];
  readonly metrics: readonly Metric[];
  readonly partnerships: readonly Partnership[];
  /** Other milestones of the same stage. */
  readonly sameStage: readonly Milestone[];
}

/** Reads a milestone's page; null where nothing had been said of it by the day. */
export async function readMilestonePage(id: string, params: DayParams): Promise<MilestonePageData | null> {
  return readDataset(async (client) => {
    const milestone = await getMilestone(client, id, params.asOf);
    if (!milestone) return null;
    const filter = { ...NO_FILTER, kind: [milestone.kind] };
    const page = { asOf: params.asOf, filter, sort: "date", limit: MOST_NEIGHBOURS + 1, cursor: null };
    const [said, courses, claims, metrics, partnerships, stage] = await Promise.all([
      listSaidDays(client, params.asOf),
      getCourses(client, [id], params.asOf),
      listHistory(client, { milestones: [id] }, params.asOf),
      findMetrics(client, { milestones: [id] }, params.asOf),
      getPartnerships(client, milestone.partnerships, params.asOf),
      listMilestones(client, page),
    ]);
    const course = courses.get(id);
    if (!course) return null;
    const sameStage = stage.data.filter((other) => other.id !== id).slice(0, MOST_NEIGHBOURS);
    const records = { milestones: [milestone, ...sameStage], claims, metrics, partnerships };
    return {
      params,
      said,
      milestone,
      course,
      sameStage,
      claims,
      metrics,
      partnerships,
      ...(await readRelated(client, records, params.asOf)),
    };
  });
}

/** What a partnership's page is made from. */
interface PartnershipPageData extends Related, RecordDay {
  readonly partnership: Partnership;
  readonly milestones: readonly Milestone[];
  readonly courses: PromiseCourses;
  /** About the partnership and about its milestones, in domain order. */
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
}

/** Reads a partnership's page; null where nothing had been said of it by the day. */
export async function readPartnershipPage(
  id: string,
  params: DayParams,
): Promise<PartnershipPageData | null> {
  return readDataset(async (client) => {
    const partnership = await getPartnership(client, id, params.asOf);
    if (!partnership) return null;
    const about = { partnerships: [id], milestones: partnership.milestones };
    const [said, milestones, courses, claims, metrics] = await Promise.all([
      listSaidDays(client, params.asOf),
      getMilestones(client, partnership.milestones, params.asOf),
      getCourses(client, partnership.milestones, params.asOf),
      findClaims(client, about, params.asOf),
      findMetrics(client, about, params.asOf),
    ]);
    const records = { partnerships: [partnership], milestones, claims, metrics };
    return {
      params,
      said,
      partnership,
      milestones,
      courses,
      claims,
      metrics,
      ...(await readRelated(client, records, params.asOf)),
    };
  });
}

/** What a source's page is made from: all it contributed. */
interface SourcePageData extends Related, RecordDay {
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
  readonly milestones: readonly Milestone[];
  readonly partnerships: readonly Partnership[];
}

/** Reads a source's page; null where nothing it says had been said by the day. */
export async function readSourcePage(id: string, params: DayParams): Promise<SourcePageData | null> {
  return readDataset(async (client) => {
    const source = await getSource(client, id, params.asOf);
    if (!source) return null;
    const [said, claims, metrics] = await Promise.all([
      listSaidDays(client, params.asOf),
      findClaims(client, { sources: [id] }, params.asOf),
      findMetrics(client, { sources: [id] }, params.asOf),
    ]);
    const subjects = [...claims.map(({ about }) => about), ...metrics.map(({ subject }) => subject)];
    const { milestones, partnerships } = await readSubjects(client, subjects, params.asOf);
    const records = { claims, metrics, milestones, partnerships, sources: [source] };
    return {
      params,
      said,
      source,
      claims,
      metrics,
      milestones,
      partnerships,
      ...(await readRelated(client, records, params.asOf)),
    };
  });
}
