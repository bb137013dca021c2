import parseEdtf from "edtf";
import { type Day, dayOfMs } from "./days";

/**
 * A date as it was said, in EDTF, with the bounds that follow from it (both inclusive).
 * An open side is null. `approximate` does not move bounds.
 */
export interface EdtfDate {
  readonly edtf: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly approximate: boolean;
}

/** The bounds of a date, without the words. */
export type Bounds = Pick<EdtfDate, "earliest" | "latest">;

// No year 0: nobody speaks of it, and the library gets its days wrong.
const POINT = String.raw`(?:(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?|\d{3}X)`;
const GRAMMAR = new RegExp(`^(?:${POINT}|${POINT}/${POINT}|${POINT}/\\.\\.|\\.\\./${POINT})$`);

/** What the house grammar accepts, for error messages. */
export const EDTF_HINT = "a date like 2027, 2027-06, 2027-06-30, 2027~, 202X, 2027/2028, 2027/.. or ../2027";

/**
 * Reads a date of the house grammar, a subset of EDTF (ISO 8601-2).
 * The library is asked only after the grammar: it reads `2027-28` as a season and `2027/` as 1970.
 * @returns the date with its bounds, or null where the text is no such date.
 */
export function readEdtf(text: string): EdtfDate | null {
  if (!GRAMMAR.test(text)) return null;
  const [start, end] = text.includes("/") ? text.split("/") : [text, text];
  const earliest = start === ".." ? null : boundOf(start as string, "min");
  const latest = end === ".." ? null : boundOf(end as string, "max");
  if (earliest === undefined || latest === undefined) return null;
  if (text.includes("/") && earliest !== null && latest !== null) {
    // "First before second": the same point twice, or the wrong way round, is a slip of the pen.
    const secondStarts = boundOf(end as string, "min");
    if (secondStarts === undefined || secondStarts <= earliest) return null;
  }
  return { edtf: text, earliest, latest, approximate: text.includes("~") };
}

/**
 * Reads a date that is known to be in the grammar.
 * @throws with the text where it is not.
 */
export function edtf(text: string): EdtfDate {
  const date = readEdtf(text);
  if (!date) throw new Error(`not ${EDTF_HINT}: ${text}`);
  return date;
}

/** The library takes half a millisecond for a point, and the same few points come again and again. */
const known = new Map<string, Day | undefined>();

function boundOf(point: string, side: "min" | "max"): Day | undefined {
  const key = `${side} ${point}`;
  if (!known.has(key)) known.set(key, parseBound(point, side));
  return known.get(key);
}

function parseBound(point: string, side: "min" | "max"): Day | undefined {
  try {
    const day = dayOfMs(parseEdtf(point)[side]);
    // The library rolls a day that does not exist into the next month.
    const said = point.replace("~", "");
    if (!/^\d{3}X$/.test(said) && !day.startsWith(said)) return undefined;
    return day;
  } catch {
    return undefined;
  }
}

/** Whether two dates have the same bounds. */
export function sameBounds(a: Bounds, b: Bounds): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** Whether every day of `inner` is a day of `outer`; an open side reaches to the end of time. */
export function contains(outer: Bounds, inner: Bounds): boolean {
  const startsWithin =
    outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest);
  const endsWithin = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest);
  return startsWithin && endsWithin;
}

/** Whether two dates share a day; an open side reaches to the end of time. */
export function intersects(a: Bounds, b: Bounds): boolean {
  const aStartsInTime = a.earliest === null || b.latest === null || a.earliest <= b.latest;
  const bStartsInTime = b.earliest === null || a.latest === null || b.earliest <= a.latest;
  return aStartsInTime && bStartsInTime;
}
