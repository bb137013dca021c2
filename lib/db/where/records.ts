import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import type { Sourcing } from "@/lib/domain/sourcing";
import type { YearRange } from "@/lib/domain/years";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import {
  buildCompanyItselfWhere,
  buildElectrolyteWhere,
  buildInvolvedBySourceWhere,
  buildInvolvedWhere,
  buildYearsWhere,
  whereKnown,
  whereValid,
} from "./conditions";
import { buildMilestoneStateWhere, buildMilestoneWhere, buildPlaceWhere } from "./milestones";
import { buildFewSourcesWhere, buildFewWhere, buildTextWhere, type FilterOfFound } from "./search";

/*
 * The filters as conditions, one function per kind of record. Different parameters narrow, repeats widen.
 */

/** What a filter asks of a partnership's definition; the year is here, since a milestone of it can answer. */
export function buildPartnershipWhere(filter: FilterOfFound, asOf: Day): Prisma.PartnershipWhereInput {
  return {
    ...whereKnown(asOf, filter.sourcing),
    ...(filter.scope === "solid-state" && { solidState: { not: "no" } }),
    ...(filter.kind.length > 0 && { kinds: { some: { kind: { in: [...filter.kind] } } } }),
    ...(filter.technology.length > 0 && {
      technologies: { some: { technology: { in: [...filter.technology] } } },
    }),
    ...(filter.electrolyte.length > 0 && {
      electrolytes: { some: { electrolyte: { in: [...filter.electrolyte] } } },
    }),
    ...(filter.role.length > 0 && { parties: { some: buildPartyWhere(filter) } }),
    ...(filter.year && partnershipInYears(filter.year, asOf, filter.sourcing)),
    AND: [...buildFewWhere(filter), ...buildInvolvedWhere(filter), ...(buildTextWhere(filter).AND ?? [])],
  };
}

/** What a filter asks of a party: one of the roles, and to be a company asked for or a part of it. */
export function buildPartyWhere({
  role,
  company,
}: Pick<Filter, "role" | "company">): Prisma.PartnershipPartyWhereInput {
  return {
    ...(role.length > 0 && { role: { in: [...role] } }),
    ...(company.length > 0 && { company: { ancestors: { some: { wholeId: { in: [...company] } } } } }),
  };
}

/** What a filter asks of what was believed of a partnership on a day. */
export function buildPartnershipStateWhere(
  filter: Pick<Filter, "status" | "sourcing">,
  asOf: Day,
): Prisma.PartnershipBeliefWhereInput {
  return {
    ...whereValid(asOf, filter.sourcing),
    ...(filter.status.length > 0 && { status: { in: [...filter.status] } }),
  };
}

/** Announced in the range, or with a milestone in it. */
function partnershipInYears(years: YearRange, asOf: Day, sourcing: Sourcing): Prisma.PartnershipWhereInput {
  return {
    OR: [
      { beliefs: { some: { ...whereValid(asOf, sourcing), ...buildYearsWhere("announced", years) } } },
      { milestones: { some: { milestone: buildPlaceWhere(years, asOf, sourcing) } } },
    ],
  };
}

/** What a filter asks of a company. */
export function buildCompanyWhere(filter: FilterOfFound, asOf: Day): Prisma.CompanyWhereInput {
  const { sourcing } = filter;
  const solidFrom = sourcing === "well" ? "wellSolidFrom" : "solidFrom";
  return {
    ...whereKnown(asOf, sourcing),
    ...(filter.scope === "solid-state" && { [solidFrom]: { lte: asOf } }),
    ...(filter.kind.length > 0 && { kind: { in: [...filter.kind] } }),
    ...(filter.technology.length > 0 && {
      technologies: { some: { technology: { in: [...filter.technology] }, ...whereKnown(asOf, sourcing) } },
    }),
    ...(filter.electrolyte.length > 0 && buildElectrolyteWhere(filter, asOf)),
    ...(filter.role.length > 0 && {
      parts: { some: { part: { parties: { some: buildRoleWhere(filter, asOf) } } } },
    }),
    ...(filter.outcome.length > 0 && {
      involvedMilestones: { some: answeredWhere(filter, asOf) },
    }),
    ...(filter.year && companyInYears(filter, filter.year, asOf)),
    AND: [buildCompanyItselfWhere(filter), buildTextWhere(filter)],
  };
}

/** What a filter's roles ask of a party to a partnership of its scope. */
export function buildRoleWhere(
  { role, scope, sourcing }: Pick<Filter, "role" | "scope" | "sourcing">,
  asOf: Day,
): Prisma.PartnershipPartyWhereInput {
  return {
    ...buildPartyWhere({ role, company: [] }),
    partnership: buildPartnershipWhere({ ...NO_FILTER, scope, sourcing }, asOf),
  };
}

/** What a filter's outcomes ask of a milestone that a company, or a part of it, is responsible for. */
function answeredWhere({ outcome, scope, sourcing }: Filter, asOf: Day): Prisma.MilestoneInvolvesWhereInput {
  const believed = buildMilestoneStateWhere({ ...NO_FILTER, outcome, sourcing }, asOf);
  return {
    responsible: true,
    milestone: {
      ...buildMilestoneWhere({ ...NO_FILTER, scope, sourcing }, asOf),
      beliefs: { some: believed },
    },
  };
}

/** In a milestone or partnership of those years, of the scope, by itself or through a part of it. */
function companyInYears({ scope, sourcing }: Filter, year: YearRange, asOf: Day): Prisma.CompanyWhereInput {
  const filter = { ...NO_FILTER, scope, sourcing };
  const milestone = {
    AND: [buildMilestoneWhere(filter, asOf), buildPlaceWhere(year, asOf, sourcing)],
  };
  return {
    OR: [
      { involvedMilestones: { some: { milestone } } },
      { involvedPartnerships: { some: { partnership: buildPartnershipWhere({ ...filter, year }, asOf) } } },
    ],
  };
}

/** What a filter asks of a source. */
export function buildSourceWhere(filter: FilterOfFound, asOf: Day): Prisma.SourceWhereInput {
  return {
    knownFrom: { lte: asOf },
    ...(filter.scope === "solid-state" && { solidFrom: { lte: asOf } }),
    ...(filter.kind.length > 0 && { kind: { in: [...filter.kind] } }),
    ...(filter.sourcing === "well" && { tier: { not: "tertiary" } }),
    AND: [
      ...buildFewWhere(filter),
      ...buildInvolvedBySourceWhere(filter, asOf),
      ...(filter.year ? [buildYearsWhere("published", filter.year)] : []),
      ...(buildTextWhere(filter).AND ?? []),
    ],
  };
}

/** What a filter asks of a claim: kind and status are its milestone's, technology and company those of what it is about. */
export function buildClaimWhere(filter: FilterOfFound, asOf: Day): Prisma.ClaimWhereInput {
  const technologies = { technologies: { some: { technology: { in: [...filter.technology] } } } };
  const conditions: Prisma.ClaimWhereInput[] = buildInvolvedWhere(filter).map((involved) => ({
    OR: [{ milestone: involved }, { partnership: involved }],
  }));
  conditions.push(...buildFewSourcesWhere(filter));
  if (filter.technology.length > 0)
    conditions.push({ OR: [{ milestone: technologies }, { partnership: technologies }] });
  if (filter.electrolyte.length > 0)
    conditions.push({
      OR: [
        { milestone: buildElectrolyteWhere(filter, asOf) },
        { partnership: { electrolytes: { some: { electrolyte: { in: [...filter.electrolyte] } } } } },
      ],
    });
  if (filter.kind.length > 0) conditions.push({ milestone: { kind: { in: [...filter.kind] } } });
  if (filter.status.length > 0 || filter.deadline) {
    const believed = buildMilestoneStateWhere({ ...filter, year: null, outcome: [] }, asOf);
    conditions.push({ milestone: { beliefs: { some: believed } } });
  }
  if (filter.year) conditions.push(buildYearsWhere("date", filter.year));
  return {
    saidOnLatest: { lte: asOf },
    ...(filter.milestone.length > 0 && { milestoneId: { in: [...filter.milestone] } }),
    ...(filter.scope === "solid-state" && { solidState: { not: "no" } }),
    ...(filter.sourcing === "well" && { wellFrom: { lte: asOf } }),
    AND: [...conditions, ...(buildTextWhere(filter).AND ?? [])],
  };
}

/** What a filter asks of a metric: its kind is its quantity. */
export function buildMetricWhere(filter: FilterOfFound, asOf: Day): Prisma.MetricWhereInput {
  const conditions: Prisma.MetricWhereInput[] = buildInvolvedWhere(filter).map((involved) => ({
    OR: [{ company: buildCompanyItselfWhere(filter) }, { milestone: involved }, { partnership: involved }],
  }));
  conditions.push(...buildFewSourcesWhere(filter));
  if (filter.year) conditions.push(buildYearsWhere("date", filter.year));
  return {
    saidOnLatest: { lte: asOf },
    ...(filter.scope === "solid-state" && { inSolidState: true }),
    ...(filter.sourcing === "well" && { tier: { not: "tertiary" } }),
    ...(filter.kind.length > 0 && { quantity: { in: [...filter.kind] } }),
    ...(filter.technology.length > 0 && {
      technologies: { some: { technology: { in: [...filter.technology] } } },
    }),
    AND: [...conditions, ...(buildTextWhere(filter).AND ?? [])],
  };
}
