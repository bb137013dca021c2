import { readDataset } from "@/lib/db/database";
import { findClaims } from "@/lib/db/queries/claims";
import { getCourses } from "@/lib/db/queries/courses";
import { listSaidDays } from "@/lib/db/queries/dates";
import { findMetrics } from "@/lib/db/queries/metrics";
import { getMilestones } from "@/lib/db/queries/milestones";
import { getPartnership } from "@/lib/db/queries/partnerships";
import type { Claim, Metric, Milestone, Partnership } from "@/lib/schema/api/shapes";
import type { PromiseCourses, RecordDay } from "@/lib/schema/pages/promises";
import type { DayParams } from "@/lib/schema/parameters/to-params";
import { type Related, readRelated } from "./related";

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
