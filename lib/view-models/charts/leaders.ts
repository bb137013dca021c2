import { formatList, formatShare } from "@/lib/view-models/text";
import { findHighest, type SeriesRow } from "./series";

/** What is said of the highest bars of a chart. */
export interface Leaders {
  /** All that is counted, and what one of it is called. */
  readonly records: number;
  readonly noun: string;
  /** What one of it does, and several: "falls", "fall". */
  readonly verbs: readonly [one: string, many: string];
  /** Where a bar says they are: "of" "the stage …", of several "the stages …", rather than any other "stage". */
  readonly place: {
    readonly of: string;
    readonly one: string;
    readonly each: string;
    readonly other: string;
  };
  /** Whether the view asks for these bars: then it says nothing that they are more than others. */
  readonly isAsked?: boolean;
}

/** The highest bars as a finding: "82 of 380 milestones fall in 2025, more than in any other year"; null for none. */
export function writeLeaders(
  rows: readonly SeriesRow[],
  { records, noun, verbs, place, isAsked = false }: Leaders,
): string | null {
  const most = findHighest(rows);
  if (!most) return null;
  const labels = formatList(
    most.rows.map(({ label }) => label),
    "and",
  );
  const isAlone = rows.every(({ total }) => total === 0 || total === most.total);
  const several = most.rows.length > 1;
  const where = several ? `each of ${place.each}${labels}` : `${place.one}${labels}`;
  const others = isAlone || isAsked ? "" : `, more than ${place.of} any other ${place.other}`;
  const does = verbs[most.total === 1 ? 0 : 1];
  return `${formatShare(most.total, records, noun)} ${does} ${place.of} ${where}${others}`;
}
