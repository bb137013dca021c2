import type { MilestoneWord } from "@/lib/schema/pages/promises";
import type { TrendPanel } from "./panels";

/** A point as a row of the table beside the drawing. */
export interface TrendRow {
  readonly word: MilestoneWord;
  readonly title: string;
  readonly href: string;
}

/** A row for each point, in the order of the panels and their lines. */
export function trendRows(panels: readonly TrendPanel[], words: readonly MilestoneWord[]): TrendRow[] {
  const wordOf = new Map(words.map((word) => [word.id, word]));
  return panels
    .flatMap(({ lines }) => lines)
    .flatMap(({ title, href, points }) =>
      points.map(({ id }) => {
        const word = wordOf.get(id);
        if (!word) throw new Error(`a point without a word: ${id}`);
        return { word, title, href };
      }),
    );
}
