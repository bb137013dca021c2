import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import { searchWords } from "@/lib/domain/fold";
import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";
import type { Sourcing } from "@/lib/domain/sourcing";
import type { YearRange } from "@/lib/domain/year-range";
import type { Filter } from "@/lib/schema/parameters";
import { statusWhere } from "./status";
import { knownOn, validOn } from "./valid";
import { dateInYears } from "./years";

/*
 * The filters of api.md as conditions, one function per kind of record. Different parameters narrow, repeats widen.
 */

/** What a filter asks of a milestone's definition. */
export function milestoneWhere(filter: Filter, asOf: Day): Prisma.MilestoneWhereInput {
  return {
    ...knownOn(asOf, filter.sourcing),
    ...(filter.scope === "solid-state" && { solidState: { not: "no" } }),
    ...(filter.milestone.length > 0 && { id: { in: [...filter.milestone] } }),
    ...(filter.kind.length > 0 && { kind: { in: [...filter.kind] } }),
    ...(filter.technology.length > 0 && {
      technologies: { some: { technology: { in: [...filter.technology] } } },
    }),
    ...(filter.company.length > 0 && { involves: { some: { companyId: { in: [...filter.company] } } } }),
    ...wordsWhere(filter.q),
  };
}

/** What a filter asks of what was believed of a milestone on a day. */
export function milestoneBeliefWhere(
  filter: Pick<Filter, "year" | "status" | "sourcing">,
  asOf: Day,
): Prisma.MilestoneBeliefWhereInput {
  const conditions: Prisma.MilestoneBeliefWhereInput[] = [];
  if (filter.year) conditions.push(milestoneInYears(filter.year));
  if (filter.status.length > 0)
    conditions.push({ OR: filter.status.map((status) => statusWhere(status as MilestoneStatus, asOf)) });
  return { ...validOn(asOf, filter.sourcing), ...(conditions.length > 0 && { AND: conditions }) };
}

/** By its current target or its achieved date; where there is neither, by its baseline. */
function milestoneInYears(years: YearRange): Prisma.MilestoneBeliefWhereInput {
  return {
    OR: [
      dateInYears("current", years),
      dateInYears("achieved", years),
      { currentEdtf: null, achievedEdtf: null, ...dateInYears("baseline", years) },
    ],
  };
}

/** What a filter asks of a partnership's definition; the year is here, since a milestone of it can answer. */
export function partnershipWhere(filter: Filter, asOf: Day): Prisma.PartnershipWhereInput {
  return {
    ...knownOn(asOf, filter.sourcing),
    ...(filter.scope === "solid-state" && { solidState: { not: "no" } }),
    ...(filter.kind.length > 0 && { kinds: { some: { kind: { in: [...filter.kind] } } } }),
    ...(filter.technology.length > 0 && {
      technologies: { some: { technology: { in: [...filter.technology] } } },
    }),
    ...(filter.company.length > 0 && { involves: { some: { companyId: { in: [...filter.company] } } } }),
    ...(filter.year && partnershipInYears(filter.year, asOf, filter.sourcing)),
    ...wordsWhere(filter.q),
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

function milestoneStandsIn(years: YearRange, asOf: Day, sourcing: Sourcing): Prisma.MilestoneWhereInput {
  return { beliefs: { some: { ...validOn(asOf, sourcing), ...milestoneInYears(years) } } };
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
    ...(filter.company.length > 0 && { wholes: { some: { wholeId: { in: [...filter.company] } } } }),
    ...(filter.year && {
      OR: [
        { milestones: { some: { milestone: milestoneStandsIn(filter.year, asOf, sourcing) } } },
        {
          parties: {
            some: {
              partnership: { ...knownOn(asOf, sourcing), ...partnershipInYears(filter.year, asOf, sourcing) },
            },
          },
        },
      ],
    }),
    ...wordsWhere(filter.q),
  };
}

/** What a filter asks of a source. */
export function sourceWhere(filter: Filter, asOf: Day): Prisma.SourceWhereInput {
  return {
    knownFrom: { lte: asOf },
    ...(filter.scope === "solid-state" && { solidFrom: { lte: asOf } }),
    ...(filter.kind.length > 0 && { kind: { in: [...filter.kind] } }),
    ...(filter.company.length > 0 && {
      involves: { some: { companyId: { in: [...filter.company] }, knownFrom: { lte: asOf } } },
    }),
    ...(filter.sourcing === "well" && { tier: { not: "tertiary" } }),
    AND: [
      ...(filter.year ? [dateInYears("published", filter.year)] : []),
      ...(wordsWhere(filter.q).AND ?? []),
    ],
  };
}

/** What a filter asks of a claim: kind and status are its milestone's, technology and company those of what it is about. */
export function claimWhere(filter: Filter, asOf: Day): Prisma.ClaimWhereInput {
  const technologies = { technologies: { some: { technology: { in: [...filter.technology] } } } };
  const involves = { involves: { some: { companyId: { in: [...filter.company] } } } };
  const conditions: Prisma.ClaimWhereInput[] = [];
  if (filter.technology.length > 0)
    conditions.push({ OR: [{ milestone: technologies }, { partnership: technologies }] });
  if (filter.company.length > 0)
    conditions.push({ OR: [{ milestone: involves }, { partnership: involves }] });
  if (filter.kind.length > 0) conditions.push({ milestone: { kind: { in: [...filter.kind] } } });
  if (filter.status.length > 0) {
    const status = milestoneBeliefWhere({ ...filter, year: null }, asOf);
    conditions.push({ milestone: { beliefs: { some: status } } });
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
  const companies = { in: [...filter.company] };
  const involves = { involves: { some: { companyId: companies } } };
  const conditions: Prisma.MetricWhereInput[] = [];
  if (filter.company.length > 0)
    conditions.push({
      OR: [
        { company: { wholes: { some: { wholeId: companies } } } },
        { milestone: involves },
        { partnership: involves },
      ],
    });
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

/** Every word stands somewhere in the record's folded text. */
function wordsWhere(q: string | null): { AND?: { words: { contains: string } }[] } {
  const words = searchWords(q ?? "");
  return words.length === 0 ? {} : { AND: words.map((word) => ({ words: { contains: word } })) };
}
