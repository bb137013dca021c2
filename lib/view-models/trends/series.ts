import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import type { PromiseCourse, PromiseCourses } from "@/lib/schema/pages/promises";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { type TrendAxes, trendAxes } from "./axes";
import { type TrendCard, trendCards } from "./card";
import type { TrendsInput } from "./input";
import { trendLine } from "./line";
import { type TrendPanel, trendPanels } from "./panels";
import { type TrendRow, trendRows } from "./rows";

/** The trends without pixels: the same for the drawings, their cards and their table. */
export interface TrendSeries {
  readonly asOf: Day;
  readonly axes: TrendAxes;
  readonly panels: readonly TrendPanel[];
  readonly rows: readonly TrendRow[];
  /** By the id of the point. */
  readonly cards: ReadonlyMap<string, TrendCard>;
}

/** The trends of an input. */
export function trendSeries(input: TrendsInput): TrendSeries {
  const { asked, milestones, words, courses } = input;
  const query = writeCarriedQuery(asked.askedDay, asked.filter.scope);
  const about = groupBy(words, (word) => word.about.id);
  const drawn = milestones.map((milestone) => ({
    milestone,
    line: trendLine(milestone, about.get(milestone.id) ?? [], courseOf(courses, milestone.id), query),
  }));
  const panels = trendPanels(drawn, asked.filter.company, input, query);
  const rows = trendRows(panels, words);
  return {
    asOf: asked.asOf,
    axes: trendAxes(
      drawn.map(({ line }) => line),
      asked.asOf,
    ),
    panels,
    rows,
    cards: new Map(trendCards(rows, input).map((card) => [card.id, card])),
  };
}

function courseOf(courses: PromiseCourses, milestone: string): PromiseCourse {
  const course = courses.get(milestone);
  if (!course) throw new Error(`a milestone without its course: ${milestone}`);
  return course;
}
