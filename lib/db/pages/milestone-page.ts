import { readDataset } from "@/lib/db/database";
import { getCourses } from "@/lib/db/queries/courses";
import { findMetrics } from "@/lib/db/queries/metrics";
import { getMilestone, listMilestones } from "@/lib/db/queries/milestones";
import { getPartnerships } from "@/lib/db/queries/partnerships";
import { saidDays } from "@/lib/db/queries/said-days";
import { wordsOf } from "@/lib/db/queries/words";
import type { Metric, Milestone, Partnership } from "@/lib/schema/api/shapes";
import type { MilestoneWord, PromiseCourse, RecordDay } from "@/lib/schema/pages/promises";
import type { AskedDay } from "@/lib/schema/parameters/asked";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { type Related, relatedTo } from "./related";

/** How many neighbours of the same stage a page names. */
const MOST_NEIGHBOURS = 6;

/** What a milestone's page is made from. */
export interface MilestonePageData extends Related, RecordDay {
  readonly milestone: Milestone;
  readonly course: PromiseCourse;
  /** With what each one changed. */
  readonly claims: readonly MilestoneWord[];
  readonly metrics: readonly Metric[];
  readonly partnerships: readonly Partnership[];
  /** Other milestones of the same stage. */
  readonly sameStage: readonly Milestone[];
}

/** Reads a milestone's page; null where nothing had been said of it by the day. */
export async function readMilestonePage(id: string, asked: AskedDay): Promise<MilestonePageData | null> {
  return readDataset(async (client) => {
    const milestone = await getMilestone(client, id, asked.asOf);
    if (!milestone) return null;
    const filter = { ...NO_FILTER, kind: [milestone.kind] };
    const page = { asOf: asked.asOf, filter, sort: "date", limit: MOST_NEIGHBOURS + 1, cursor: null };
    const [said, courses, claims, metrics, partnerships, stage] = await Promise.all([
      saidDays(client, asked.asOf),
      getCourses(client, [id], asked.asOf),
      wordsOf(client, { milestones: [id] }, asked.asOf),
      findMetrics(client, { milestones: [id] }, asked.asOf),
      getPartnerships(client, milestone.partnerships, asked.asOf),
      listMilestones(client, page),
    ]);
    const course = courses.get(id);
    if (!course) return null;
    const sameStage = stage.data.filter((other) => other.id !== id).slice(0, MOST_NEIGHBOURS);
    const records = { milestones: [milestone, ...sameStage], claims, metrics, partnerships };
    return {
      asked,
      said,
      milestone,
      course,
      sameStage,
      claims,
      metrics,
      partnerships,
      ...(await relatedTo(client, records, asked.asOf)),
    };
  });
}
