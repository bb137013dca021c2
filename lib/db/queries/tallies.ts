import type { Client } from "@/lib/db/client";
import {
  milestoneBeliefWhere,
  milestoneWhere,
  partnershipBeliefWhere,
  partnershipWhere,
} from "@/lib/db/where/records";
import { statusWhere } from "@/lib/db/where/status";
import type { Day } from "@/lib/domain/days";
import type { Bounds } from "@/lib/domain/edtf-date";
import { idsOf } from "@/lib/domain/list";
import { statusOn } from "@/lib/domain/milestone-status";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-statuses";
import type { PartnershipKind } from "@/lib/domain/partnership-kinds";
import type { Technology } from "@/lib/domain/technologies";
import type { Filter } from "@/lib/schema/parameters";

/** Milestones with the same dates and the same status, counted: what charts and counts by year are made of. */
export interface MilestoneTallyRow {
  readonly status: MilestoneStatus;
  readonly current: Bounds | null;
  readonly achieved: Bounds | null;
  readonly baseline: Bounds | null;
  readonly count: number;
}

/** Counts the milestones that a filter keeps by their dates and status; the database counts, no record is read. */
export async function tallyMilestones(
  client: Client,
  filter: Filter,
  asOf: Day,
): Promise<MilestoneTallyRow[]> {
  const rows = await client.milestoneBelief.groupBy({
    by: [
      "currentEarliest",
      "currentLatest",
      "achievedEarliest",
      "achievedLatest",
      "baselineEarliest",
      "baselineLatest",
      "happened",
      "withdrawn",
      "notMet",
    ],
    where: { ...milestoneBeliefWhere(filter, asOf), milestone: milestoneWhere(filter, asOf) },
    _count: true,
  });
  return rows.map((row) => {
    const current = boundsOf(row.currentEarliest, row.currentLatest);
    return {
      status: statusOn({ ...row, current }, asOf),
      current,
      achieved: boundsOf(row.achievedEarliest, row.achievedLatest),
      baseline: boundsOf(row.baselineEarliest, row.baselineLatest),
      count: row._count,
    };
  });
}

/** A date has at least one bound: two absent ones are no date. */
function boundsOf(earliest: Day | null, latest: Day | null): Bounds | null {
  return earliest === null && latest === null ? null : { earliest, latest };
}

/** Milestones of one status that involve a company or a part of it, counted. */
export interface CompanyTallyRow {
  readonly company: string;
  readonly status: MilestoneStatus;
  readonly count: number;
}

/** Counts the milestones that a filter keeps by company and status. */
export async function tallyCompanies(client: Client, filter: Filter, asOf: Day): Promise<CompanyTallyRow[]> {
  const tallies = await Promise.all(
    idsOf(MILESTONE_STATUSES).map(async (status) => {
      const beliefs = {
        some: { AND: [milestoneBeliefWhere(filter, asOf), statusWhere(status, asOf)] },
      };
      const rows = await client.milestoneInvolves.groupBy({
        by: ["companyId"],
        where: { milestone: { ...milestoneWhere(filter, asOf), beliefs } },
        _count: true,
      });
      return rows.map(({ companyId, _count }) => ({ company: companyId, status, count: _count }));
    }),
  );
  return tallies.flat();
}

/** A partnership as far as it is counted by kind and technology. */
export interface PartnershipTallyRow {
  readonly kinds: readonly PartnershipKind[];
  readonly technologies: readonly Technology[];
  readonly count: number;
}

/** The kinds and technologies of each partnership that a filter keeps. */
export async function tallyPartnerships(
  client: Client,
  filter: Filter,
  asOf: Day,
): Promise<PartnershipTallyRow[]> {
  const rows = await client.partnership.findMany({
    where: { ...partnershipWhere(filter, asOf), beliefs: { some: partnershipBeliefWhere(filter, asOf) } },
    select: { kinds: { select: { kind: true } }, technologies: { select: { technology: true } } },
  });
  return rows.map(({ kinds, technologies }) => ({
    kinds: kinds.map(({ kind }) => kind as PartnershipKind),
    technologies: technologies.map(({ technology }) => technology as Technology),
    count: 1,
  }));
}
