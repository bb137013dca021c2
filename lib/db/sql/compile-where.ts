import { Prisma } from "@/lib/db/generated/sqlite/client";
import { RELATIONS, type Relation } from "./relations";
import { type NameTable, nameColumn } from "./tables";

const { sql, join } = Prisma;

type Conditions = Readonly<Record<string, unknown>>;

const COMPARISONS: Readonly<Record<string, Prisma.Sql>> = {
  equals: sql`=`,
  not: sql`<>`,
  gt: sql`>`,
  gte: sql`>=`,
  lt: sql`<`,
  lte: sql`<=`,
};

const ALWAYS = sql`1 = 1`;
const NEVER = sql`1 = 0`;

/**
 * A condition in Prisma's words as SQL, for statements that count what Prisma cannot count in one: what a filter means is
 * written once, in lib/db/where. Every value becomes a parameter.
 * @param table what the condition is about
 * @param alias the name that it goes by in the statement
 * @throws where the condition asks for something that lib/db/where does not
 */
export function compileWhere(nameTable: NameTable, table: string, alias: string, where: object): Prisma.Sql {
  const parts = Object.entries(where as Conditions).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (key === "AND")
      return listConditions(value).map((each) => compileWhere(nameTable, table, alias, each));
    if (key === "OR") {
      const either = listConditions(value).map((each) => compileWhere(nameTable, table, alias, each));
      return [either.length === 0 ? NEVER : sql`(${join(either, " OR ")})`];
    }
    const relation = RELATIONS[table]?.[key];
    return [
      relation
        ? compileRelation(nameTable, relation, alias, value as Conditions)
        : compileColumn(nameColumn(alias, key), value),
    ];
  });
  return parts.length === 0 ? ALWAYS : sql`(${join(parts, " AND ")})`;
}

function listConditions(value: unknown): object[] {
  return Array.isArray(value) ? value : [value as object];
}

/** At least one of the related records answers; a record has one of some relations at the most, which asks the same. */
function compileRelation(
  nameTable: NameTable,
  { table, own, theirs }: Relation,
  alias: string,
  value: Conditions,
): Prisma.Sql {
  const inner = nameInner(alias);
  const where = compileWhere(nameTable, table, inner, "some" in value ? (value.some as object) : value);
  const related = sql`${nameColumn(inner, theirs)} = ${nameColumn(alias, own)}`;
  return sql`EXISTS (SELECT 1 FROM ${nameTable(table)} AS ${Prisma.raw(`"${inner}"`)} WHERE ${related} AND ${where})`;
}

/** What a related record goes by: PostgreSQL cuts a name off after 63 characters, so conditions within conditions are numbered. */
function nameInner(alias: string): string {
  const [, name = alias, depth = "0"] = /^(.*?)(?:_(\d+))?$/.exec(alias) ?? [];
  return `${name}_${Number(depth) + 1}`;
}

function compileColumn(column: Prisma.Sql, value: unknown): Prisma.Sql {
  if (value === null) return sql`${column} IS NULL`;
  if (typeof value !== "object") return sql`${column} = ${value}`;
  const parts = Object.entries(value).map(([operator, operand]) => {
    if (operator === "in") return isOneOf(column, operand as unknown[]);
    if (operator === "not" && operand === null) return sql`${column} IS NOT NULL`;
    const comparison = COMPARISONS[operator];
    if (!comparison || operand === null || typeof operand === "object")
      throw new Error(`no SQL for the condition ${operator}`);
    return sql`${column} ${comparison} ${operand}`;
  });
  return sql`${join(parts, " AND ")}`;
}

function isOneOf(column: Prisma.Sql, values: readonly unknown[]): Prisma.Sql {
  return values.length === 0 ? NEVER : sql`${column} IN (${join([...values])})`;
}
