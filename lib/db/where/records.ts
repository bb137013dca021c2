import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import type { Sourcing } from "@/lib/domain/sourcing";
import type { YearRange } from "@/lib/domain/years";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { companyItselfWhere, involvedBySourceWhere, involvedWhere } from "./involved";
import { milestoneBeliefWhere, milestoneStandsIn, milestoneWhere } from "./milestones";
import { knownOn, validOn } from "./valid";
import { wordsWhere } from "./words";
import { dateInYears } from "./years";

/*
 * The filters as conditions, one function per kind of record. Different parameters narrow, repeats widen.
 */

/** What a filter asks of a partnership's definition; the year is here, since a milestone of it can answer. */
export function partnershipWhere(filter: Filter, asOf: Day): Prisma.PartnershipWhereInput {
  return {
    ...knownOn(asOf, filter.sourcing),
    ...(filter.scope === "solid-state" && { solidState: { not: "no" } }),
    ...(filter.kind.length > 0 && { kinds: { some: { kind: { in: [...filter.kind] } } } }),
    ...(filter.technology.length > 0 && {
      technologies: { some: { technology: { in: [...filter.technology] } } },
    }),
    ...(filter.year && partnershipInYears(filter.year, asOf, filter.sourcing)),
    AND: [...involvedWhere(filter), ...(wordsWhere(filter.q).AND ?? [])],
  };
}

/** What a filter asks of what was believed of a partnership on a day. */
export function partnershipBeliefWhere(
  filter: Pick<Filter, "status" | "sourcing">,
  asOf: Day,
): Prisma.PartnershipBeliefWhereInput {
  return {
    ...validOn(asOf, filter.sourcing),
    ...(filter.status.length > 0 && { status: { in: [...filter.status] } }),
  };
}

/** Announced in the range, or with a milestone in it. */
function partnershipInYears(years: YearRange, asOf: Day, sourcing: Sourcing): Prisma.PartnershipWhereInput {
  return {
    OR: [
      { beliefs: { some: { ...validOn(asOf, sourcing), ...dateInYears("announced", years) } } },
      { milestones: { some: { milestone: milestoneStandsIn(years, asOf, sourcing) } } },
    ],
  };
}

/** What a filter asks of a company. */
export function companyWhere(filter: Filter, asOf: Day): Prisma.CompanyWhereInput {
  const { sourcing } = filter;
  const solidFrom = sourcing === "well" ? "wellSolidFrom" : "solidFrom";
  return {
    ...knownOn(asOf, sourcing),
    ...(filter.scope === "solid-state" && { [solidFrom]: { lte: asOf } }),
    ...(filter.kind.length > 0 && { kind: { in: [...filter.kind] } }),
    ...(filter.technology.length > 0 && {
      technologies: { some: { technology: { in: [...filter.technology] }, ...knownOn(asOf, sourcing) } },
    }),
    ...companyItselfWhere(filter),
    ...(filter.outcome.length > 0 && {
      involvedMilestones: { some: answeredWhere(filter, asOf) },
    }),
    ...(filter.year && companyInYears(filter, filter.year, asOf)),
    ...wordsWhere(filter.q),
  };
}

/** What a filter's outcomes ask of a milestone that a company, or a part of it, is responsible for. */
function answeredWhere({ outcome, scope, sourcing }: Filter, asOf: Day): Prisma.MilestoneInvolvesWhereInput {
  const believed = milestoneBeliefWhere({ ...NO_FILTER, outcome, sourcing }, asOf);
  return {
    responsible: true,
    milestone: { ...milestoneWhere({ ...NO_FILTER, scope, sourcing }, asOf), beliefs: { some: believed } },
  };
}

/** In a milestone or partnership of those years, of the scope, by itself or through a part of it. */
function companyInYears({ scope, sourcing }: Filter, year: YearRange, asOf: Day): Prisma.CompanyWhereInput {
  const filter = { ...NO_FILTER, scope, sourcing };
  const milestone = {
    AND: [milestoneWhere(filter, asOf), milestoneStandsIn(year, asOf, sourcing)],
  };
  return {
    OR: [
      { involvedMilestones: { some: { milestone } } },
      { involvedPartnerships: { some: { partnership: partnershipWhere({ ...filter, year }, asOf) } } },
    ],
  };
}

/** What a filter asks of a source. */
export function sourceWhere(filter: Filter, asOf: Day): Prisma.SourceWhereInput {
  return {
    knownFrom: { lte: asOf },
    ...(filter.scope === "solid-state" && { solidFrom: { lte: asOf } }),
    ...(filter.kind.length > 0 && { kind: { in: [...filter.kind] } }),
    ...(filter.sourcing === "well" && { tier: { not: "tertiary" } }),
    AND: [
      ...involvedBySourceWhere(filter, asOf),
      ...(filter.year ? [dateInYears("published", filter.year)] : []),
      ...(wordsWhere(filter.q).AND ?? []),
    ],
  };
}

/** What a filter asks of a claim: kind and status are its milestone's, technology and company those of what it is about. */
export function claimWhere(filter: Filter, asOf: Day): Prisma.ClaimWhereInput {
  const technologies = { technologies: { some: { technology: { in: [...filter.technology] } } } };
  const conditions: Prisma.ClaimWhereInput[] = involvedWhere(filter).map((involved) => ({
    OR: [{ milestone: involved }, { partnership: involved }],
  }));
  if (filter.technology.length > 0)
    conditions.push({ OR: [{ milestone: technologies }, { partnership: technologies }] });
  if (filter.kind.length > 0) conditions.push({ milestone: { kind: { in: [...filter.kind] } } });
  if (filter.status.length > 0 || filter.deadline) {
    const believed = milestoneBeliefWhere({ ...filter, year: null, outcome: [] }, asOf);
    conditions.push({ milestone: { beliefs: { some: believed } } });
  }
  if (filter.year) conditions.push(dateInYears("date", filter.year));
  return {
    saidOnLatest: { lte: asOf },
    ...(filter.milestone.length > 0 && { milestoneId: { in: [...filter.milestone] } }),
    ...(filter.scope === "solid-state" && { solidState: { not: "no" } }),
    ...(filter.sourcing === "well" && { wellFrom: { lte: asOf } }),
    AND: [...conditions, ...(wordsWhere(filter.q).AND ?? [])],
  };
}

/** What a filter asks of a metric: its kind is its quantity. */
export function metricWhere(filter: Filter, asOf: Day): Prisma.MetricWhereInput {
  const conditions: Prisma.MetricWhereInput[] = involvedWhere(filter).map((involved) => ({
    OR: [{ company: companyItselfWhere(filter) }, { milestone: involved }, { partnership: involved }],
  }));
  if (filter.year) conditions.push(dateInYears("date", filter.year));
  return {
    saidOnLatest: { lte: asOf },
    ...(filter.scope === "solid-state" && { inSolidState: true }),
    ...(filter.sourcing === "well" && { tier: { not: "tertiary" } }),
    ...(filter.kind.length > 0 && { quantity: { in: [...filter.kind] } }),
    ...(filter.technology.length > 0 && {
      technologies: { some: { technology: { in: [...filter.technology] } } },
    }),
    AND: [...conditions, ...(wordsWhere(filter.q).AND ?? [])],
  };
}
