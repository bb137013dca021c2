import { z } from "zod";
import { getDefinitions } from "@/lib/schema/api/listed";
import type { DateShape, SlipShape } from "@/lib/schema/api/shapes";
import type { Cell } from "./write-csv";

/** What the cells of a column hold. */
export type ColumnType = "text" | "number" | "true or false" | "day" | "list";

/** A column of a table: its name and meaning, and what it holds of a record in its surroundings. */
export interface Column<T, C = unknown> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** What each id means, where the column holds ids of a closed list. */
  readonly definitions: Readonly<Record<string, string>> | null;
  cell(record: T, context: C): Cell;
}

/** A column that no field of a record's shape stands for. */
export function defineColumn<T, C>(
  name: string,
  type: ColumnType,
  description: string,
  cell: (record: T, context: C) => Cell,
  definitions: Column<T>["definitions"] = null,
): Column<T, C> {
  return { name, type, description, definitions, cell };
}

/**
 * The columns of some fields of a shape, named and described as there. A date takes five columns: its words, its EDTF,
 * its first and last day, and whether it is approximate. Days between dates take two. A group of fields takes one for
 * each, named after both: `deadlineFirst`.
 */
export function defineFields<S extends z.ZodObject>(
  shape: S,
  names: readonly (keyof z.output<S> & string)[],
): Column<z.output<S>>[] {
  return names.flatMap((name) => {
    const schema = shape.shape[name] as z.ZodType;
    const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema;
    const description = schema.description ?? inner.description ?? "";
    const held = (record: z.output<S>): unknown => record[name];
    if (inner instanceof z.ZodObject && "edtf" in inner.shape)
      return dateColumns(name, description, (record) => held(record) as DateShape | null);
    if (inner instanceof z.ZodObject && "minDays" in inner.shape)
      return dayColumns(name, description, (record) => held(record) as SlipShape | null);
    if (inner instanceof z.ZodObject)
      return defineFields(inner, Object.keys(inner.shape)).map((part) => ({
        ...part,
        name: `${name}${part.name.charAt(0).toUpperCase()}${part.name.slice(1)}`,
        cell: (record: z.output<S>) => {
          const group = held(record) as Record<string, unknown> | null;
          return group === null ? null : part.cell(group, undefined);
        },
      }));
    const definitions = getDefinitions(inner instanceof z.ZodArray ? inner.element : inner);
    return defineColumn(name, typeOf(inner), description, (record) => held(record) as Cell, definitions);
  });
}

/** The columns of the numbers beside a record, named and described as in their shape. */
export function countColumns<S extends z.ZodObject>(
  shape: S,
): Column<{ readonly counts: Readonly<Record<keyof z.output<S> & string, number>> }>[] {
  return Object.entries(shape.shape).map(([name, schema]) =>
    defineColumn(
      name,
      "number",
      schema.description ?? "",
      ({ counts }) => counts[name as keyof z.output<S> & string],
    ),
  );
}

/** The columns of a date. */
function dateColumns<T, C>(
  name: string,
  description: string,
  dateOf: (record: T) => DateShape | null,
): Column<T, C>[] {
  const side = "empty where that side is open";
  return [
    defineColumn(
      name,
      "text",
      `${description} As text, never more exact than the source.`,
      (r) => dateOf(r)?.text ?? null,
    ),
    defineColumn(
      `${name}Edtf`,
      "text",
      `${description} In EDTF (ISO 8601-2).`,
      (r) => dateOf(r)?.edtf ?? null,
    ),
    defineColumn(
      `${name}Earliest`,
      "day",
      `${description} The first day it allows; ${side}.`,
      (r) => dateOf(r)?.earliest ?? null,
    ),
    defineColumn(
      `${name}Latest`,
      "day",
      `${description} The last day it allows; ${side}.`,
      (r) => dateOf(r)?.latest ?? null,
    ),
    defineColumn(
      `${name}Approximate`,
      "true or false",
      `${description} Whether it is approximate.`,
      (r) => dateOf(r)?.approximate ?? null,
    ),
  ];
}

/** The columns of the days between two dates. */
function dayColumns<T, C>(
  name: string,
  description: string,
  daysOf: (record: T) => SlipShape | null,
): Column<T, C>[] {
  return [
    defineColumn(
      `${name}MinDays`,
      "number",
      `${description} At least; empty where that side is open.`,
      (r) => daysOf(r)?.minDays ?? null,
    ),
    defineColumn(
      `${name}MaxDays`,
      "number",
      `${description} At most; empty where that side is open.`,
      (r) => daysOf(r)?.maxDays ?? null,
    ),
  ];
}

function typeOf(schema: z.ZodType): ColumnType {
  if (schema instanceof z.ZodArray) return "list";
  if (schema instanceof z.ZodBoolean) return "true or false";
  if (schema instanceof z.ZodNumber) return "number";
  if (schema instanceof z.ZodString && schema.meta()?.format === "date") return "day";
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return "text";
  throw new Error(`no column holds a ${schema.type}`);
}
