import { readDataset } from "@/lib/db/database";
import { getCourses } from "@/lib/db/queries/courses";
import { listSaidDays } from "@/lib/db/queries/dates";
import { findMetrics } from "@/lib/db/queries/metrics";
import { listHistory } from "@/lib/db/queries/milestone-history";
import { getMilestone, listMilestones } from "@/lib/db/queries/milestones";
import { getPartnerships } from "@/lib/db/queries/partnerships";
import type { Metric, Milestone, Partnership } from "@/lib/schema/api/shapes";
import type { HistoryClaim, PromiseCourse, RecordDay } from "@/lib/schema/pages/promises";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import type { DayParams } from "@/lib/schema/parameters/to-params";
import { type Related, readRelated } from "./related";

/** How many neighbours of the same stage a page names. */
const MOST_NEIGHBOURS = 6;

/** What a milestone's page is made from. */
export interface MilestonePageData extends Related, RecordDay {
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
