import { z } from "zod";
import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepRecords } from "@/lib/db/kept";
import { storedStep } from "@/lib/db/rows/columns";
import { whereValid } from "@/lib/db/where/conditions";
import type { Day } from "@/lib/domain/days";
import type { Sourcing } from "@/lib/domain/sourcing";
import type { PromiseCourse, PromiseCourses, PromiseStep } from "@/lib/schema/pages/promises";
import { readDate, toDate } from "./dates";

const COURSE = {
  milestoneId: true,
  steps: true,
  standingClaimId: true,
  conflict: true,
  lastTargetEdtf: true,
  lastTargetEarliest: true,
  lastTargetLatest: true,
  lastTargetApproximate: true,
} as const satisfies Prisma.MilestoneBeliefSelect;

type CourseRow = Prisma.MilestoneBeliefGetPayload<{ select: typeof COURSE }>;

/** How the promises of some milestones went by a day, as the loader derived it; by the id of the milestone. */
export async function getCourses(
  client: Client,
  milestones: Iterable<string>,
  asOf: Day,
  sourcing: Sourcing = "all",
): Promise<PromiseCourses> {
  return keepRecords(client, `course ${asOf} ${sourcing}`, milestones, async (missing) => {
    const rows = await client.milestoneBelief.findMany({
      where: { ...whereValid(asOf, sourcing), milestoneId: { in: missing } },
      select: COURSE,
    });
    return rows.map((row) => [row.milestoneId, toCourse(row)] as const);
  });
}

const storedSteps = z.array(storedStep);
const storedIds = z.array(z.string());

function toCourse(row: CourseRow): PromiseCourse {
  return {
    steps: storedSteps
      .parse(row.steps)
      .map(({ from, to, ...step }): PromiseStep => ({ ...step, from: readDate(from), to: readDate(to) })),
    standing: row.standingClaimId,
    lastTarget: toDate(row, "lastTarget"),
    conflict: storedIds.parse(row.conflict),
  };
}
