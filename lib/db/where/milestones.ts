import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import type { Sourcing } from "@/lib/domain/sourcing";
import { toDays, type YearRange } from "@/lib/domain/years";
import type { DeadlineFilter } from "@/lib/schema/parameters/choices";
import { type Filter, listUnited, NO_FILTER } from "@/lib/schema/parameters/filter";
import { buildElectrolyteWhere, buildInvolvedWhere, whereAny, whereKnown, whereValid } from "./conditions";
import { buildFewWhere, buildTextWhere, type FilterOfFound } from "./search";

/** What a filter asks of a milestone's definition. */
export function buildMilestoneWhere(filter: FilterOfFound, asOf: Day): Prisma.MilestoneWhereInput {
  if (filter.isUnion) return whereAny(listUnited(filter).map((each) => buildMilestoneWhere(each, asOf)));
  return {
    ...whereKnown(asOf, filter.sourcing),
    ...(filter.scope === "solid-state" && { solidState: { not: "no" } }),
    ...(filter.partnership.length > 0 && {
      partnerships: { some: { partnershipId: { in: [...filter.partnership] } } },
    }),
    ...(filter.milestone.length > 0 && { id: { in: [...filter.milestone] } }),
    ...(filter.kind.length > 0 && { kind: { in: [...filter.kind] } }),
    ...(filter.technology.length > 0 && {
      technologies: { some: { technology: { in: [...filter.technology] } } },
    }),
    ...(filter.electrolyte.length > 0 && buildElectrolyteWhere(filter, asOf)),
    AND: [
      ...buildFewWhere(filter),
      ...buildInvolvedWhere(filter, filter.outcome.length > 0 ? { responsible: true } : {}),
      ...(buildTextWhere(filter).AND ?? []),
    ],
  };
}

/** What a filter asks of what was believed of a milestone on a day. */
export function buildMilestoneStateWhere(
  filter: Pick<Filter, "year" | "status" | "deadline" | "firstDeadline" | "outcome" | "sourcing">,
  asOf: Day,
): Prisma.MilestoneBeliefWhereInput {
  return {
    ...whereValid(asOf, filter.sourcing),
    ...(filter.status.length > 0 && { status: { in: [...filter.status] } }),
    ...(filter.outcome.length > 0 && { outcome: { in: [...filter.outcome] } }),
    ...(filter.deadline && deadlineWhere(filter.deadline)),
    ...(filter.firstDeadline && { firstDeadline: within(filter.firstDeadline) }),
    ...(filter.year && milestoneInYears(filter.year)),
  };
}

/**
 * What a filter asks of a milestone's belief on a day, and through it of the milestone: of what is known on a day something is
 * believed then, so the milestone itself is looked at only where more is asked of it than that and its scope.
 */
export function buildBelievedWhere(filter: FilterOfFound, asOf: Day): Prisma.MilestoneBeliefWhereInput {
  return {
    ...buildMilestoneStateWhere(filter, asOf),
    ...(filter.scope === "solid-state" && { solidState: { not: "no" } }),
    ...(asksOfMilestone(filter, asOf) && { milestone: buildMilestoneWhere(filter, asOf) }),
  };
}

/** Whether a filter asks for more of a milestone than that it is known, and its scope. */
export function asksOfMilestone(filter: FilterOfFound, asOf: Day): boolean {
  const plain = { ...NO_FILTER, scope: filter.scope, sourcing: filter.sourcing };
  return (
    JSON.stringify(buildMilestoneWhere(filter, asOf)) !== JSON.stringify(buildMilestoneWhere(plain, asOf))
  );
}

/** Where milestones stand, each in one year alone. */
function deadlineWhere(deadline: DeadlineFilter): Prisma.MilestoneBeliefWhereInput {
  if (deadline === "undated") return { stands: null };
  if (deadline === "none") return { stands: { not: null }, countedOn: null };
  return { countedOn: within(deadline) };
}

/** By the day it stands at, its target or its achieved date, as far as they reach. */
function milestoneInYears(years: YearRange): Prisma.MilestoneBeliefWhereInput {
  const { first, last } = toDays(years);
  return {
    OR: [
      { stands: within(years) },
      { targetFrom: { lte: last }, OR: [{ targetTo: null }, { targetTo: { gte: first } }] },
      { achievedFrom: { lte: last }, OR: [{ achievedTo: null }, { achievedTo: { gte: first } }] },
    ],
  };
}

function within(years: YearRange): { gte: Day; lte: Day } {
  const { first, last } = toDays(years);
  return { gte: first, lte: last };
}

/** The condition that a milestone, as it was believed on a day, stands in some years. */
export function buildPlaceWhere(years: YearRange, asOf: Day, sourcing: Sourcing): Prisma.MilestoneWhereInput {
  return { beliefs: { some: { ...whereValid(asOf, sourcing), ...milestoneInYears(years) } } };
}
