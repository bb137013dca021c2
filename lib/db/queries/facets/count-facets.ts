import type { Client } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepAnswer } from "@/lib/db/kept";
import { compileWhere } from "@/lib/db/sql/compile-where";
import { getLink, type KeptKind, selectKept } from "@/lib/db/sql/kept";
import { getTableNames, type NameTable, nameColumn } from "@/lib/db/sql/tables";
import type { FilterOfFound } from "@/lib/db/where/search";
import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import type { FacetCount } from "@/lib/schema/pages/list-page";
import { toSortedFacet } from "./year-counts";

const { sql, join } = Prisma;

/** What records have of a choice: rows of a table that name the record. */
export interface FacetQuestion {
  readonly name: string;
  /** What keeps the records that are counted. */
  readonly filter: FilterOfFound;
  readonly table: string;
  /** The column that names the record, where it is not the usual one. */
  readonly link?: string;
  readonly column: string;
  /** What else is asked of a row, in the words of lib/db/where. */
  readonly where?: object;
  /** Whether a record may have several rows of one choice, and counts once. */
  readonly isRepeated?: boolean;
}

interface CountedRow {
  readonly name: string;
  readonly id: string;
  readonly count: number | bigint;
}

/**
 * How many records have each choice, by the names of the questions. Questions about the records of one filter go into one
 * statement, which finds them once: what a page counts beside its list is mostly counted of the same ones.
 */
export async function countFacets(
  client: Client,
  kind: KeptKind,
  questions: readonly FacetQuestion[],
  asOf: Day,
): Promise<ReadonlyMap<string, FacetCount[]>> {
  const byFilter = groupBy(questions, ({ filter }) => JSON.stringify(filter));
  const counted = await Promise.all(
    [...byFilter.values()].map((of) => countTogether(client, kind, of, asOf)),
  );
  const rows = groupBy(counted.flat(), ({ name }) => name);
  return new Map(
    questions.map(({ name }) => [
      name,
      toSortedFacet((rows.get(name) ?? []).map(({ id, count }) => ({ id, count: Number(count) }))),
    ]),
  );
}

async function countTogether(
  client: Client,
  kind: KeptKind,
  questions: readonly FacetQuestion[],
  asOf: Day,
): Promise<CountedRow[]> {
  const [first] = questions;
  if (!first) return [];
  const nameTable = getTableNames(client);
  const statement = sql`WITH kept AS MATERIALIZED (${selectKept(nameTable, kind, first.filter, asOf)})
    ${join(
      questions.map((question) => selectCounts(nameTable, kind, question)),
      " UNION ALL ",
    )}`;
  return keepAnswer(client, ["facets", statement.sql, statement.values], () =>
    client.$queryRaw<CountedRow[]>(statement),
  );
}

/** SQLite reads tables that are joined across in the order in which they stand: from the few that are kept on. */
function selectCounts(
  nameTable: NameTable,
  kind: KeptKind,
  { name, table, link = getLink(kind), column, where = {}, isRepeated = false }: FacetQuestion,
): Prisma.Sql {
  const id = nameColumn("had", column);
  const counted = isRepeated ? sql`COUNT(DISTINCT kept."id")` : sql`COUNT(*)`;
  return sql`SELECT CAST(${name} AS TEXT) AS "name", ${id} AS "id", ${counted} AS "count"
    FROM kept CROSS JOIN ${nameTable(table)} AS had
    WHERE ${nameColumn("had", link)} = kept."id" AND ${id} IS NOT NULL
      AND ${compileWhere(nameTable, table, "had", where)}
    GROUP BY ${id}`;
}
