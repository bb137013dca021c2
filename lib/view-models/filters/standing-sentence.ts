import { type Day, getYear } from "@/lib/domain/days";
import { formatYears, isInYears } from "@/lib/domain/years";
import type { MilestoneTally } from "@/lib/schema/pages/promises";
import type { Filter } from "@/lib/schema/parameters/filter";
import { formatCount, formatNumber } from "@/lib/view-models/text";

/**
 * How many milestones stand in the years asked for, and how many are kept since their window only touches them: "29 due in
 * 2027, 14 more whose window overlaps it", "all due in 2027". Those without a deadline are named: the chart by years counts
 * them in no year. Null where no year is asked for, or nothing is kept.
 */
export function writeStanding(
  asked: AskedStanding,
  tallies: readonly Pick<MilestoneTally, "stands" | "countedOn" | "count">[],
): string | null {
  const { standing, rest, inYears, overlapped } = countStanding(asked, tallies);
  if (inYears === null || standing + rest === 0) return null;
  const dated = tallies.filter(({ countedOn }) => countedOn !== null);
  const openEnded = standing - countStanding(asked, dated).standing;
  const told = openEnded > 0 ? `${inYears} (${formatNumber(openEnded)} without a deadline)` : inYears;
  if (rest === 0) return standing === 1 ? told : `all ${told}`;
  const more = standing > 0 ? " more" : "";
  return `${standing > 0 ? formatNumber(standing) : "none"} ${told}, ${formatNumber(rest)}${more} whose window overlaps ${overlapped}`;
}

/** The same of a view that shows partnerships too, in fewer words: "19 milestones fall in 2025–30, 1 overlaps". */
export function writeMilestonesStanding(
  asked: AskedStanding,
  tallies: readonly Pick<MilestoneTally, "stands" | "count">[],
): string | null {
  const { standing, rest } = countStanding(asked, tallies);
  const { year } = asked.filter;
  if (year === null || standing + rest === 0) return null;
  const inYears = `in ${formatYears(year)}`;
  if (rest === 0)
    return `${standing === 1 ? "the milestone falls" : `all ${formatNumber(standing)} milestones fall`} ${inYears}`;
  const overlap = `${formatNumber(rest)} ${rest === 1 ? "overlaps" : "overlap"}`;
  if (standing === 0) return `no milestone falls ${inYears}, ${overlap}`;
  return `${formatCount(standing, "milestone falls", "milestones fall")} ${inYears}, ${overlap}`;
}

interface AskedStanding {
  readonly filter: Pick<Filter, "year">;
  readonly asOf: Day;
}

function countStanding(
  { filter: { year }, asOf }: AskedStanding,
  tallies: readonly Pick<MilestoneTally, "stands" | "count">[],
) {
  const sum = (some: typeof tallies) => some.reduce((total, { count }) => total + count, 0);
  const isIn = (stands: Day | null) =>
    year !== null && stands !== null && isInYears({ earliest: stands, latest: stands }, year);
  const standing = sum(tallies.filter(({ stands }) => isIn(stands)));
  const what = year !== null && year.from !== null && year.from > getYear(asOf) ? "due" : "settled or due";
  return {
    standing,
    rest: sum(tallies) - standing,
    inYears: year && `${what} in ${formatYears(year)}`,
    overlapped: year?.from === year?.to ? "it" : "those years",
  };
}
