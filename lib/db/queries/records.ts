import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { readInParts } from "@/lib/db/in-parts";
import { keepAnswer } from "@/lib/db/kept";
import { buildMilestoneStateWhere, buildMilestoneWhere } from "@/lib/db/where/milestones";
import type { Day } from "@/lib/domain/days";
import { measureOverdue } from "@/lib/domain/derive/outcomes";
import { groupBy } from "@/lib/domain/list";
import type { MilestoneKind } from "@/lib/domain/milestone-kinds";
import { countRecord, type PromiseRecord, type Recorded } from "@/lib/domain/outcomes";
import { pickLeadPromise } from "@/lib/domain/promise";
import { outcome } from "@/lib/schema/api/values";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";

/** Which claims and milestones a record is of; of every stage and year where none is asked for. */
export type RecordScope = Pick<Filter, "scope" | "sourcing"> & Partial<Pick<Filter, "kind" | "year">>;

/** The promises of a record: what is asked of them, and of what was believed of them on a day. */
function buildPromiseWhere({ scope, sourcing, kind = [], year = null }: RecordScope, asOf: Day) {
  const filter = { ...NO_FILTER, scope, sourcing, kind, year };
  return { milestone: buildMilestoneWhere(filter, asOf), belief: buildMilestoneStateWhere(filter, asOf) };
}

/** As much of a belief as its place in a record takes. */
const RECORDED = {
  outcome: true,
  slips: true,
  shiftDays: true,
  shiftAtLeast: true,
  currentLatest: true,
} as const;

interface RecordedRow {
  readonly outcome: string | null;
  readonly slips: number;
  readonly shiftDays: number | null;
  readonly shiftAtLeast: boolean;
  readonly currentLatest: Day | null;
}

function toRecorded(row: RecordedRow, asOf: Day): Recorded {
  const became = outcome.nullable().parse(row.outcome);
  return {
    outcome: became,
    slips: row.slips,
    shiftDays: row.shiftDays,
    shiftAtLeast: row.shiftAtLeast,
    overdueDays: measureOverdue(became, row.currentLatest, asOf),
  };
}

/**
 * What became of the promises that each of some companies is responsible for, itself or by a part (docs/rules.md, Record).
 * @returns by the id of the company; one that is responsible for none is not there
 */
export function getRecords(
  client: Client,
  companies: readonly string[],
  of: RecordScope,
  asOf: Day,
): Promise<ReadonlyMap<string, PromiseRecord>> {
  // A list of companies and the page that shows it ask the same.
  const { scope, sourcing, kind, year } = of;
  return keepAnswer(client, ["records", companies, scope, sourcing, kind, year, asOf], () =>
    readRecords(client, companies, of, asOf),
  );
}

async function readRecords(
  client: Client,
  companies: readonly string[],
  of: RecordScope,
  asOf: Day,
): Promise<ReadonlyMap<string, PromiseRecord>> {
  const where = buildPromiseWhere(of, asOf);
  const involved = await listResponsible(client, companies, where.milestone);
  const beliefs = await readInParts(
    involved.map(({ milestoneId }) => milestoneId),
    (some) =>
      client.milestoneBelief.findMany({
        where: { AND: [where.belief, { milestoneId: { in: some } }] },
        select: { milestoneId: true, ...RECORDED },
      }),
  );
  const beliefsOf = groupBy(beliefs, ({ milestoneId }) => milestoneId);
  return new Map(
    [...groupBy(involved, ({ companyId }) => companyId)].map(([company, own]) => [
      company,
      countRecord(
        own
          .flatMap(({ milestoneId }) => beliefsOf.get(milestoneId) ?? [])
          .map((belief) => toRecorded(belief, asOf)),
      ),
    ]),
  );
}

/** Which milestones each of some companies is responsible for, itself or by a part. */
async function listResponsible(
  client: Client,
  companies: readonly string[],
  milestone: Prisma.MilestoneWhereInput,
): Promise<{ companyId: string; milestoneId: string }[]> {
  return readInParts(companies, (some) =>
    client.milestoneInvolves.findMany({
      where: { companyId: { in: some }, responsible: true, milestone },
      select: { companyId: true, milestoneId: true },
    }),
  );
}

/** The lead promise of each of some companies, of those with a deadline: the id of the milestone by that of the company. */
export async function findLeadPromises(
  client: Client,
  companies: readonly string[],
  of: RecordScope,
  asOf: Day,
): Promise<ReadonlyMap<string, string>> {
  const where = buildPromiseWhere(of, asOf);
  const involved = await listResponsible(client, companies, where.milestone);
  const milestones = await readInParts(
    involved.map(({ milestoneId }) => milestoneId),
    (some) =>
      client.milestone.findMany({
        where: { id: { in: some } },
        select: {
          id: true,
          kind: true,
          rank: true,
          beliefs: { where: { ...where.belief, outcome: { not: null } }, select: { datedClaims: true } },
        },
      }),
  );
  const milestoneOf = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const leads = [...groupBy(involved, ({ companyId }) => companyId)].flatMap(([company, own]) => {
    const promises = own
      .flatMap(({ milestoneId }) => milestoneOf.get(milestoneId) ?? [])
      .flatMap(({ id, kind, rank, beliefs }) =>
        beliefs.map(({ datedClaims }) => ({ id, kind: kind as MilestoneKind, rank, datedClaims })),
      );
    const lead = pickLeadPromise(promises);
    return lead ? [[company, lead.id] as const] : [];
  });
  return new Map(leads);
}
