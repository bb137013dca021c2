import { z } from "zod";
import { listIds } from "@/lib/domain/list";
import { TIERS } from "@/lib/domain/sourcing";
import { day } from "@/lib/schema/seeds/fields";

/** One column of an order; the last of an order tells every two records apart. */
export interface OrderKey {
  readonly column: string;
  readonly direction: "asc" | "desc";
}

/** The orders a list can have, by the name they have in an address. */
export type Orders = Readonly<Record<string, readonly OrderKey[]>>;

type Value = string | number | boolean;

/** What each column that orders a list holds: a cursor is a stranger's word, and the database would choke on another type. */
const COLUMN_VALUES: Readonly<Record<string, z.ZodType<Value>>> = {
  rank: z.int32(),
  undated: z.boolean(),
  sortDay: day,
  addedOn: day,
  lastSaidOnLatest: day,
  shiftless: z.boolean(),
  shiftOrder: z.int32(),
  lateOrder: z.int32(),
  milestones: z.int32(),
  partnerships: z.int32(),
  activity: z.int32(),
  promised: z.int32(),
  largestShift: z.int32(),
  overdueSince: day,
  placeRank: z.int32(),
  isUnder: z.boolean(),
  tier: z.enum(listIds(TIERS)),
  count: z.int32(),
  publisher: z.string(),
};

function cursorSchema(sort: string, keys: readonly OrderKey[]) {
  const values = keys.map(({ column }) => {
    const schema = COLUMN_VALUES[column];
    if (!schema) throw new Error(`no type for the column ${column}`);
    return schema;
  });
  return z.tuple([z.literal(sort), z.tuple(values as [z.ZodType<Value>])]);
}

/** The opaque cursor of the place after a row. */
export function writeCursor(sort: string, keys: readonly OrderKey[], row: object): string {
  const values = keys.map(({ column }) => (row as Record<string, unknown>)[column]);
  return Buffer.from(JSON.stringify([sort, values])).toString("base64url");
}

/**
 * The values of the columns after which a page begins.
 * @returns null where the cursor is not one of this order
 */
export function readCursor(cursor: string, sort: string, keys: readonly OrderKey[]): readonly Value[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
  const read = cursorSchema(sort, keys).safeParse(parsed);
  return read.success ? read.data[1] : null;
}

/**
 * The condition that keeps what comes after a cursor.
 * @returns null where the cursor is not one of this order
 */
export function buildCursorWhere(cursor: string, sort: string, keys: readonly OrderKey[]): object | null {
  const values = readCursor(cursor, sort, keys);
  if (values === null) return null;
  // Column by column: the same before it, and further on in it. A boolean goes from false to true.
  const steps = keys.flatMap(({ column, direction }, depth) => {
    const before = Object.fromEntries(keys.slice(0, depth).map((key, i) => [key.column, values[i]]));
    const value = values[depth];
    if (typeof value === "boolean") {
      const further = direction === "asc" ? !value : value;
      return further ? [{ ...before, [column]: direction === "asc" }] : [];
    }
    return [{ ...before, [column]: { [direction === "asc" ? "gt" : "lt"]: value } }];
  });
  return { OR: steps };
}

/** A column of the same order, the other way round. */
export function reverseOrder({ column, direction }: OrderKey): OrderKey {
  return { column, direction: direction === "asc" ? "desc" : "asc" };
}

/** An order as Prisma takes it. */
export function orderBy(keys: readonly OrderKey[]): Record<string, "asc" | "desc">[] {
  return keys.map(({ column, direction }) => ({ [column]: direction }));
}
