import type { Transaction } from "@/lib/db/client";
import type { DatabaseUrl } from "@/lib/db/database-url";
import type { Ranked, Ranks } from "@/lib/db/rows/ranks";
import { isAmong, nameTable } from "./insert-rows";

type Engine = DatabaseUrl["engine"];

/** Gives every record its place among all, where it has another, and the rows that have it too. */
export async function updateRanks(tx: Transaction, engine: Engine, ranks: Ranks): Promise<void> {
  for (const table of Object.keys(ranks) as Ranked[]) {
    const name = nameTable(engine, table);
    const stored = await tx.$queryRawUnsafe<{ id: string; rank: number }[]>(
      `SELECT "id", "rank" FROM ${name}`,
    );
    const moved = stored.flatMap(({ id, rank }) => {
      const now = ranks[table].get(id);
      return now === undefined || now === Number(rank) ? [] : [[id, now] as const];
    });
    if (moved.length === 0) continue;
    await tx.$executeRawUnsafe(updateSql(engine, name), JSON.stringify(moved));
    const ids = moved.map(([id]) => id);
    if (table === "partnership" || table === "milestone") await updateBeliefs(tx, engine, table, ids);
    if (table === "company") await updateCompanyBeliefs(tx, engine);
  }
}

function updateSql(engine: Engine, table: string): string {
  return engine === "postgresql"
    ? `UPDATE ${table} AS t SET "rank" = (j.value ->> 1)::int FROM json_array_elements($1::json) AS j(value) WHERE t."id" = j.value ->> 0`
    : `UPDATE ${table} AS t SET "rank" = j.value ->> 1 FROM json_each(?) AS j WHERE t."id" = j.value ->> 0`;
}

async function updateBeliefs(
  tx: Transaction,
  engine: Engine,
  table: "partnership" | "milestone",
  ids: readonly string[],
): Promise<void> {
  const rank = `SELECT "rank" FROM ${nameTable(engine, table)} WHERE "id" = "${table}Id"`;
  const sql = `UPDATE ${nameTable(engine, `${table}Belief`)} SET "rank" = (${rank}) WHERE ${isAmong(engine, `${table}Id`)}`;
  await tx.$executeRawUnsafe(sql, JSON.stringify(ids));
}

/** All of them: one stands where a part of its company stands. */
async function updateCompanyBeliefs(tx: Transaction, engine: Engine): Promise<void> {
  const rankOf = (id: string) => `(SELECT "rank" FROM ${nameTable(engine, "company")} WHERE "id" = ${id})`;
  const [own, place] = [rankOf('"companyId"'), rankOf('COALESCE("standsUnder", "companyId")')];
  await tx.$executeRawUnsafe(
    `UPDATE ${nameTable(engine, "companyBelief")} SET "rank" = ${own}, "placeRank" = ${place}`,
  );
}
