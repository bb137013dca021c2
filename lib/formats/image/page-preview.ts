import type { Day } from "@/lib/domain/days";
import { countParts } from "@/lib/domain/outcomes";
import { drawChart } from "@/lib/view-models/charts/bar-charts";
import { statusCounts, statusSentence } from "@/lib/view-models/lists";
import { writeVerdictText } from "@/lib/view-models/promise-record";
import type { BarContent } from "./chart-content";
import { barCaption } from "./chart-words";
import type { Brush } from "./drawing";
import type { Room } from "./preview";
import { barPreview } from "./preview-figures";
import type { PathPreview } from "./record-previews";

interface PageWords {
  readonly title: string;
  readonly description: string;
}

/** The front page: what became of what was promised. */
export function overviewPreview(
  { title, description }: PageWords,
  content: BarContent,
  brush: Brush,
): PathPreview {
  const { records } = content;
  const promised =
    records.counts === "milestones" ? writeVerdictText(countParts(records.tallies)) : description;
  return { ...listPreview({ title, description }, "/", content, brush), lead: promised };
}

/** A list: what it holds, and a chart of it. */
export function listPreview(
  { title }: PageWords,
  path: string,
  content: BarContent,
  brush: Brush,
): PathPreview {
  const { asOf, askedDay, filter, records } = content;
  const drawn = drawChart(records, { filter, asOf: askedDay, day: asOf });
  const lead =
    records.counts === "milestones"
      ? statusSentence(statusCounts(records.tallies))
      : barCaption(content, drawn).sentence;
  return {
    eyebrow: "",
    title,
    lead,
    asOf,
    path,
    figure: (room: Room) => barPreview(drawn, room, brush),
  };
}

/** A page of words. */
export function wordsPreview({ title, description }: PageWords, path: string, asOf: Day): PathPreview {
  return { eyebrow: "", title, lead: description, asOf, path, figure: null };
}
