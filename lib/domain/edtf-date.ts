import { type Day, isDay } from "./days";

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

// No year 0: nobody speaks of it.
const POINT = String.raw`(?:(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?|\d{3}X)`;
const GRAMMAR = new RegExp(`^(?:${POINT}|${POINT}/${POINT}|${POINT}/\\.\\.|\\.\\./${POINT})$`);

/** What the house grammar accepts, for error messages. */
export const EDTF_HINT = "a date like 2027, 2027-06, 2027-06-30, 2027~, 202X, 2027/2028, 2027/.. or ../2027";

/**
 * Reads a date of the house grammar, a subset of EDTF (ISO 8601-2).
 * @returns the date with its bounds, or null where the text is no such date.
 */
export function readEdtf(text: string): EdtfDate | null {
  if (!GRAMMAR.test(text)) return null;
  const [start = "", end = start] = text.split("/");
  const earliest = start === ".." ? null : firstDayOf(start);
  const latest = end === ".." ? null : lastDayOf(end);
  if ((earliest !== null && !isDay(earliest)) || (latest !== null && !isDay(latest))) return null;
  // "First before second": the same point twice, or the wrong way round, is a slip of the pen.
  const hasTwoPoints = text.includes("/") && earliest !== null && latest !== null;
  if (hasTwoPoints && firstDayOf(end) <= earliest) return null;
  return { edtf: text, earliest, latest, approximate: text.includes("~") };
}

/**
 * Reads a date that is known to be in the grammar.
 * @throws with the text where it is not.
 */
export function toEdtf(text: string): EdtfDate {
  const date = readEdtf(text);
  if (!date) throw new Error(`not ${EDTF_HINT}: ${text}`);
  return date;
}

/** The first day of a point; where the point is a day that does not exist, so is this. */
function firstDayOf(point: string): Day {
  const said = point.replace("~", "").replace("X", "0");
  return said + "YYYY-01-01".slice(said.length);
}

/** The last day of a point, likewise. */
function lastDayOf(point: string): Day {
  const said = point.replace("~", "").replace("X", "9");
  if (said.length === "YYYY".length) return `${said}-12-31`;
  if (said.length === "YYYY-MM-DD".length) return said;
  return [31, 30, 29].map((day) => `${said}-${day}`).find(isDay) ?? `${said}-28`;
}

/** Whether two dates have the same bounds. */
export function hasSameBounds(a: Bounds, b: Bounds): boolean {
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
