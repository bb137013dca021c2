import type { Client } from "@/lib/db/client";
import { whereValid } from "@/lib/db/where/conditions";
import { buildMilestoneWhere } from "@/lib/db/where/milestones";
import type { Day } from "@/lib/domain/days";
import { measureOverdue } from "@/lib/domain/derive/outcomes";
import { groupBy } from "@/lib/domain/list";
import { countRecord, type PromiseRecord, type Recorded } from "@/lib/domain/outcomes";
import { outcome } from "@/lib/schema/api/values";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";

/** Which claims and milestones a record is of. */
export type RecordScope = Pick<Filter, "scope" | "sourcing">;

/** As much of a belief as its place in a record takes. */
const RECORDED = { outcome: true, slips: true, shiftDays: true, currentLatest: true } as const;

interface RecordedRow {
  readonly outcome: string | null;
  readonly slips: number;
  readonly shiftDays: number | null;
  readonly currentLatest: Day | null;
}

function toRecorded(row: RecordedRow, asOf: Day): Recorded {
  const became = outcome.nullable().parse(row.outcome);
  return {
    outcome: became,
    slips: row.slips,
    shiftDays: row.shiftDays,
    overdueDays: measureOverdue(became, row.currentLatest, asOf),
  };
}

/**
 * What became of the promises that each of some companies is responsible for, itself or by a part (docs/rules.md, Record).
 * @returns by the id of the company; one that is responsible for none is not there
 */
export async function getRecords(
  client: Client,
  companies: readonly string[],
  { scope, sourcing }: RecordScope,
  asOf: Day,
): Promise<ReadonlyMap<string, PromiseRecord>> {
  const rows = await client.milestoneInvolves.findMany({
    where: {
      companyId: { in: [...companies] },
      responsible: true,
      milestone: buildMilestoneWhere({ ...NO_FILTER, scope, sourcing }, asOf),
    },
    select: {
      companyId: true,
      milestone: { select: { beliefs: { where: whereValid(asOf, sourcing), select: RECORDED } } },
    },
  });
  const records = groupBy(rows, ({ companyId }) => companyId);
  return new Map(
    [...records].map(([company, own]) => [
      company,
      countRecord(
        own.flatMap(({ milestone }) => milestone.beliefs.map((belief) => toRecorded(belief, asOf))),
      ),
    ]),
  );
}
