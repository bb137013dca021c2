import type { Client } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepAnswer } from "@/lib/db/kept";
import { compileWhere } from "@/lib/db/sql/compile-where";
import { gatherCounts, readCounts } from "@/lib/db/sql/gathered";
import { getLink, type KeptKind, selectKept } from "@/lib/db/sql/kept";
import { getTableNames, type NameTable, nameColumn } from "@/lib/db/sql/tables";
import type { FilterOfFound } from "@/lib/db/where/search";
import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import type { FacetCount } from "@/lib/schema/pages/list-page";
import { toSortedFacet } from "./year-counts";

const { sql, join } = Prisma;

/** What is counted of the records that a filter keeps: all of them, or what each has of a choice. */
export type FacetQuestion = AllQuestion | ChoiceQuestion;

interface AllQuestion {
  readonly name: "all";
  /** What keeps the records that are counted. */
  readonly filter: FilterOfFound;
}

/** What records have of a choice: rows of a table that name the record. */
interface ChoiceQuestion {
  readonly name: string;
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

/** All that was counted for a question, gathered. */
interface CountedRow {
  readonly name: string;
  readonly counts: string;
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
  const texts = new Map(counted.flat().map(({ name, counts }) => [name, counts]));
  return new Map(questions.map(({ name }) => [name, toSortedFacet(readCounts(texts.get(name)))]));
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
  const counts = questions.map((question) => selectCounts(nameTable, kind, question));
  const statement = sql`WITH kept AS MATERIALIZED (${selectKept(nameTable, kind, first.filter, asOf)}),
    counted AS (${join(counts, " UNION ALL ")})
    SELECT "name", ${gatherCounts(client, "id")} AS "counts" FROM counted GROUP BY "name"`;
  return keepAnswer(client, ["facets", statement.sql, statement.values], () =>
    client.$queryRaw<CountedRow[]>(statement),
  );
}

/** SQLite reads tables that are joined across in the order in which they stand: from the few that are kept on. */
function selectCounts(nameTable: NameTable, kind: KeptKind, question: FacetQuestion): Prisma.Sql {
  const { name } = question;
  if (!("table" in question))
    return sql`SELECT CAST(${name} AS TEXT) AS "name", CAST('' AS TEXT) AS "id", COUNT(*) AS "count" FROM kept`;
  const { table, link = getLink(kind), column, where = {}, isRepeated = false } = question;
  const id = nameColumn("had", column);
  const counted = isRepeated ? sql`COUNT(DISTINCT kept."id")` : sql`COUNT(*)`;
  return sql`SELECT CAST(${name} AS TEXT) AS "name", ${id} AS "id", ${counted} AS "count"
    FROM kept CROSS JOIN ${nameTable(table)} AS had
    WHERE ${nameColumn("had", link)} = kept."id" AND ${id} IS NOT NULL
      AND ${compileWhere(nameTable, table, "had", where)}
    GROUP BY ${id}`;
}
