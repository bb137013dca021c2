import { Prisma } from "@/lib/db/generated/sqlite/client";
import {
  asksOfMilestone,
  buildBelievedWhere,
  buildMilestoneStateWhere,
  buildMilestoneWhere,
} from "@/lib/db/where/milestones";
import { buildPartnershipStateWhere, buildPartnershipWhere } from "@/lib/db/where/records";
import type { FilterOfFound } from "@/lib/db/where/search";
import type { Day } from "@/lib/domain/days";
import { compileWhere } from "./compile-where";
import { type NameTable, nameColumn } from "./tables";

const { sql, join } = Prisma;

/** Records with beliefs, of which a filter keeps some on a day. */
export type KeptKind = "milestone" | "partnership";

const KINDS = {
  milestone: {
    table: "Milestone",
    beliefs: "MilestoneBelief",
    link: "milestoneId",
    buildWhere: buildMilestoneWhere,
    buildStateWhere: buildMilestoneStateWhere,
    asksOfBelief: ({ status, outcome, deadline, firstDeadline, year }: FilterOfFound) =>
      status.length > 0 ||
      outcome.length > 0 ||
      [deadline, firstDeadline, year].some((each) => each !== null),
  },
  partnership: {
    table: "Partnership",
    beliefs: "PartnershipBelief",
    link: "partnershipId",
    buildWhere: buildPartnershipWhere,
    buildStateWhere: buildPartnershipStateWhere,
    asksOfBelief: ({ status }: FilterOfFound) => status.length > 0,
  },
} as const;

/** Whether a filter asks for more than that something had been said of a record by the day. */
export function asksOfBelief(kind: KeptKind, filter: FilterOfFound): boolean {
  return KINDS[kind].asksOfBelief(filter);
}

/** The column by which other tables name a record. */
export function getLink(kind: KeptKind): string {
  return KINDS[kind].link;
}

/**
 * A statement that gives the ids of the records that a filter keeps, and columns of what is believed of each on the day.
 * Whatever is known on a day is believed something of: beliefs are looked at only where something is asked of them, and a
 * milestone beside its belief only where more is asked of it than its scope, which the belief has too.
 */
export function selectKept(
  nameTable: NameTable,
  kind: KeptKind,
  filter: FilterOfFound,
  asOf: Day,
  columns: readonly string[] = [],
): Prisma.Sql {
  const { table, beliefs, link, buildWhere, buildStateWhere } = KINDS[kind];
  if (columns.length === 0 && !asksOfBelief(kind, filter)) {
    const record = compileWhere(nameTable, table, "record", buildWhere(filter, asOf));
    return sql`SELECT record."id" FROM ${nameTable(table)} AS record WHERE ${record}`;
  }
  const id = nameColumn("belief", link);
  const selected = join([sql`${id} AS "id"`, ...columns.map((each) => nameColumn("belief", each))]);
  if (kind === "milestone" && !asksOfMilestone(filter, asOf)) {
    const believed = compileWhere(nameTable, beliefs, "belief", buildBelievedWhere(filter, asOf));
    return sql`SELECT ${selected} FROM ${nameTable(beliefs)} AS belief WHERE ${believed}`;
  }
  const belief = compileWhere(nameTable, beliefs, "belief", buildStateWhere(filter, asOf));
  const record = compileWhere(nameTable, table, "record", buildWhere(filter, asOf));
  return sql`SELECT ${selected} FROM ${nameTable(beliefs)} AS belief
    JOIN ${nameTable(table)} AS record ON record."id" = ${id}
    WHERE ${belief} AND ${record}`;
}
