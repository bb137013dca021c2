import type { Client } from "@/lib/db/client";
import { getCourses } from "@/lib/db/queries/courses";
import { getMilestones } from "@/lib/db/queries/milestones";
import { findLeadPromises, type RecordScope } from "@/lib/db/queries/records";
import type { Day } from "@/lib/domain/days";
import type { LeadPromise } from "@/lib/schema/pages/promises";
import { byId } from "./related";

/** The lead promise of each of some companies, and how it went; by the id of the company. */
export async function readLeadPromises(
  client: Client,
  companies: readonly string[],
  of: RecordScope,
  asOf: Day,
): Promise<ReadonlyMap<string, LeadPromise>> {
  const leads = await findLeadPromises(client, companies, of, asOf);
  const [milestones, courses] = await Promise.all([
    getMilestones(client, leads.values(), asOf, of.sourcing),
    getCourses(client, leads.values(), asOf, of.sourcing),
  ]);
  const milestoneOf = byId(milestones);
  return new Map(
    [...leads].flatMap(([company, id]) => {
      const [milestone, course] = [milestoneOf.get(id), courses.get(id)];
      return milestone && course ? [[company, { milestone, course }]] : [];
    }),
  );
}
