import { readDataset } from "@/lib/db/database";
import { findClaims } from "@/lib/db/queries/claims";
import { getCourses } from "@/lib/db/queries/courses";
import { findMetrics } from "@/lib/db/queries/metrics";
import { getMilestones } from "@/lib/db/queries/milestones";
import { getPartnership } from "@/lib/db/queries/partnerships";
import { saidDays } from "@/lib/db/queries/said-days";
import type { Claim, Metric, Milestone, Partnership } from "@/lib/schema/api/shapes";
import type { PromiseCourses, RecordDay } from "@/lib/schema/pages/promises";
import type { AskedDay } from "@/lib/schema/parameters/asked";
import { type Related, relatedTo } from "./related";

/** What a partnership's page is made from. */
export interface PartnershipPageData extends Related, RecordDay {
  readonly partnership: Partnership;
  readonly milestones: readonly Milestone[];
  readonly courses: PromiseCourses;
  /** About the partnership and about its milestones, in domain order. */
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
}

/** Reads a partnership's page; null where nothing had been said of it by the day. */
export async function readPartnershipPage(id: string, asked: AskedDay): Promise<PartnershipPageData | null> {
  return readDataset(async (client) => {
    const partnership = await getPartnership(client, id, asked.asOf);
    if (!partnership) return null;
    const about = { partnerships: [id], milestones: partnership.milestones };
    const [said, milestones, courses, claims, metrics] = await Promise.all([
      saidDays(client, asked.asOf),
      getMilestones(client, partnership.milestones, asked.asOf),
      getCourses(client, partnership.milestones, asked.asOf),
      findClaims(client, about, asked.asOf),
      findMetrics(client, about, asked.asOf),
    ]);
    const records = { partnerships: [partnership], milestones, claims, metrics };
    return {
      asked,
      said,
      partnership,
      milestones,
      courses,
      claims,
      metrics,
      ...(await relatedTo(client, records, asked.asOf)),
    };
  });
}
