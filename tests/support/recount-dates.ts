/*
 * Days and bounds for the recount, from the section "Dates" of the domain's rules. Nothing here comes from lib: the
 * recount judges what lib derives.
 */

/** The first and the last day a date allows; an open side is null. */
export interface RecountBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A date as it was said, with its bounds. */
export interface RecountDate extends RecountBounds {
  readonly edtf: string;
}

const POINT = /^(\d{3})(\d|X)(?:-(\d{2})(?:-(\d{2}))?)?~?$/;
const MS_PER_DAY = 86_400_000;

/** Counts the days from one day to another, later positive. */
export function countDays(from: string, to: string): number {
  return Math.round((msOf(to) - msOf(from)) / MS_PER_DAY);
}

/** Chooses the earlier of two days. */
export function earlierOf(a: string, b: string): string {
  return a < b ? a : b;
}

/**
 * Reads a date with its bounds. "`P` = `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, each with or without `~` (approximate; it
 * does not move bounds), or a decade `YYYX`; a date is `P`, `P/P` (first before second), `P/..` or `../P`."
 */
export function readDate(edtf: string): RecountDate {
  const [first, second = first] = edtf.split("/") as [string, string?];
  return {
    edtf,
    earliest: first === ".." ? null : readPoint(first).earliest,
    latest: second === ".." ? null : readPoint(second).latest,
  };
}

function readPoint(point: string): { earliest: string; latest: string } {
  const found = POINT.exec(point);
  if (!found) throw new Error(`no date: ${point}`);
  const [, decade, digit, month, day] = found;
  if (digit === "X") return { earliest: `${decade}0-01-01`, latest: `${decade}9-12-31` };
  const year = `${decade}${digit}`;
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (day) return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
}

function msOf(day: string): number {
  const ms = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new Error(`no day: ${day}`);
  return ms;
}

/** The start of a window as text that sorts: "an open start counts as −∞". */
export function startOf({ earliest }: RecountBounds): string {
  return earliest ?? "";
}
