import { z } from "zod";
import { LIST_NAMES, type Place } from "./choices";
import type { Codec } from "./codecs";
import {
  CHOOSING_NAMES,
  getCodec,
  getEntry,
  PARAMETER_NAMES,
  type ParameterName,
  readValue,
  type Values,
} from "./filter";

/** Values to be written; null and what is missing ask for nothing. */
export type WrittenValues = { readonly [N in ParameterName]?: Values[N] | null };

/**
 * The query string of some values, with its leading "?", or "" where nothing differs from what an address without them
 * asks for. The order of parameters is that of the registry, so that one view has one address.
 * @param filter what keeps records
 * @param view what is said beside it, such as the day and the order
 */
export function formatQuery(filter: WrittenValues, view: WrittenValues = {}): string {
  const query = new URLSearchParams();
  for (const name of PARAMETER_NAMES)
    for (const text of formatValues(name, view[name] ?? filter[name])) query.append(name, text);
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}

/** A filter changed as an entry of a legend or the like asks; where it asks for that already, without what that chose. */
export function toggleFilter<F extends WrittenValues>(filter: F, change: Partial<F>): F {
  const changed = { ...filter, ...change };
  if (formatQuery(changed) !== formatQuery(filter)) return changed;
  return { ...filter, ...Object.fromEntries(Object.keys(change).map((name) => [name, []])) };
}

/** The texts by which an address names a value; none where it is what an address without it asks for. */
export function formatValues(name: ParameterName, value: Values[ParameterName] | null | undefined): string[] {
  if (value === null || value === undefined || value === getEntry(name).without) return [];
  return [value].flat().map((item) => encode(name, item));
}

/**
 * A filter as an answer of the API tells it back: the parameters that choose records at a place, a list where one repeats,
 * null where none is asked for.
 */
export function formatFilter(place: Place, filter: WrittenValues): Record<string, string | string[] | null> {
  const told = CHOOSING_NAMES.filter((name) => getCodec(name, place, "") !== null);
  return Object.fromEntries(
    told.map((name) => {
      const { entry, value, items } = readValue(name, filter as Partial<Values>);
      const texts = items.map((item) => encode(name, item));
      return [name, entry.repeats ? texts : value === null ? null : (texts[0] as string)];
    }),
  );
}

/**
 * A filter's part in the name of a file, by topic and the scope last: "toyota-pilot-line-2027-to-2030".
 */
export function formatForFileName(filter: WrittenValues): string {
  return CHOOSING_NAMES.flatMap((name) => {
    const { entry, items, isGiven } = readValue(name, filter as Partial<Values>);
    return isGiven ? items.map((item) => entry.fileNamePart?.(item) ?? encode(name, item)) : [];
  })
    .filter((part) => part !== "")
    .join("-");
}

/** Where a parameter has the codec that its values are written by: all of its codecs write alike. */
const PLACES = [...LIST_NAMES, "search"] as const;

function encode(name: ParameterName, item: unknown): string {
  return typeof item === "string" ? item : z.encode(findCodec(name), item);
}

function findCodec(name: ParameterName): Codec {
  for (const place of PLACES) {
    const codec = getCodec(name, place, "");
    if (codec) return codec;
  }
  throw new Error(`${name} is read nowhere`);
}
