import { z } from "zod";
import type { ListEntry } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { TECHNOLOGY_GROUPS } from "@/lib/domain/technology-groups";
import { ANY_DAY, FILTER_SHAPES, filterShape, metaShape } from "@/lib/schema/answers";
import { type ChartId, chartParameters, listOfChart } from "@/lib/schema/chart-address";
import { TIMELINE_TYPES } from "@/lib/schema/charts";
import { dateShape, dayShape, slipShape } from "@/lib/schema/date-shape";
import { move, revision } from "@/lib/schema/list-shapes";
import { claimShape } from "@/lib/schema/statement-shape";

/* What the charts show, row by row. */

/** How many records stand under each id of a list. */
function counts<const L extends readonly ListEntry[]>(list: L) {
  const each = list.map(({ id, label, definition }) => [id, z.int().describe(`${label}: ${definition}`)]);
  return z.strictObject(Object.fromEntries(each) as Record<(typeof list)[number]["id"], z.ZodInt>);
}

const barRow = {
  label: z.string().describe("What the bar is called."),
  total: z.int().describe("How many different records it counts."),
  list: z.string().describe("The path of the list that holds exactly those."),
};

const yearRowShape = z
  .strictObject({
    id: z
      .string()
      .describe(
        "The year; `before` or `after` for what lies outside the years shown, `no-deadline` or `undated` for what counts in none.",
      ),
    ...barRow,
    counts: counts(MILESTONE_STATUSES).describe("How many milestones have each status."),
  })
  .meta({ id: "YearRow", description: "The milestones that count in a year." });

const promiseRowShape = z
  .strictObject({
    id: z.string().describe("The year; `before` or `after` for what lies outside the years shown."),
    ...barRow,
    counts: counts(OUTCOMES).describe("What became of how many promises."),
  })
  .meta({ id: "PromiseRow", description: "The promises whose first deadline lies in a year." });

const companyRowShape = z
  .strictObject({
    id: z.string().describe("Id of the company."),
    ...barRow,
    counts: counts(MILESTONE_STATUSES).describe("How many milestones have each status."),
  })
  .meta({ id: "CompanyRow", description: "The milestones that involve a company or a part of it." });

const kindRowShape = z
  .strictObject({
    id: z.string().describe("The kind of partnership."),
    ...barRow,
    counts: counts(TECHNOLOGY_GROUPS).describe("How many partnerships are about each group of technologies."),
  })
  .meta({ id: "KindRow", description: "The partnerships of a kind." });

/** The rows of each chart of bars. */
export const BAR_ROW_SHAPES = {
  "milestones-per-year": yearRowShape,
  "promises-by-first-deadline": promiseRowShape,
  "targets-by-company": companyRowShape,
  "partnerships-by-technology": kindRowShape,
} as const;

export const trendRowShape = z
  .strictObject({
    title: z.string().describe("The title of the milestone it is about."),
    ...claimShape.shape,
    revision,
    from: dateShape.nullable().describe("The date that stood before."),
    to: dateShape.nullable().describe("The date that stands after it."),
    move: move.nullable().describe("Whether it moved the target."),
    shift: slipShape.nullable().describe("Days from the one to the other."),
  })
  .meta({ id: "TrendRow", description: "A dated word about a milestone: a point of the chart of trends." });

export const timelineRowShape = z
  .strictObject({
    type: z.enum(TIMELINE_TYPES).describe("What it is."),
    id: z.string().describe("Id of the milestone or the partnership."),
    title: z.string().describe("Its title or name."),
    kind: z.string().describe("The milestone’s stage or the partnership’s kinds, in words."),
    status: z.string().describe("Its status in words."),
    when: z.string().describe("The date it stands at, in words, never more exact than it was said."),
    earliest: dayShape.nullable().describe("The first day that date allows; null where that side is open."),
    latest: dayShape.nullable().describe("The last day that date allows; null where that side is open."),
    endEarliest: dayShape
      .nullable()
      .describe("The first day a partnership may have ended; null where it has not."),
    endLatest: dayShape
      .nullable()
      .describe("The last day a partnership may have ended; null where it has not."),
    moved: z
      .string()
      .nullable()
      .describe("How far its deadline moved and how often, in words; null where it did not."),
    dates: z
      .array(z.string())
      .describe("The targets it was given one after the other, where there are several."),
    lanes: z
      .array(z.string())
      .describe(
        "Ids of the companies or partnerships whose lanes it stands in; `outside` where it is none’s.",
      ),
    words: z
      .array(
        z.strictObject({
          says: z.string().describe("What the word says."),
          who: z.string().describe("Whose word it is."),
          via: z.string().nullable().describe("The wire or paper it was passed on by."),
          saidOn: z.string().describe("When it was said, in words."),
          asSaid: z.string().nullable().describe("The phrase of the source that gives the date."),
          source: z.string().describe("Id of the source."),
          publisher: z.string().describe("Who published it."),
          address: z.string().nullable().describe("Where it can be read."),
        }),
      )
      .describe("The words it rests on."),
  })
  .meta({ id: "TimelineRow", description: "A milestone or a partnership as the timeline shows it." });

/** The rows of every chart. */
const CHART_ROW_SHAPES = {
  ...BAR_ROW_SHAPES,
  trends: trendRowShape,
  timeline: timelineRowShape,
} as const satisfies Record<ChartId, z.ZodObject>;

export type BarRow = z.output<(typeof BAR_ROW_SHAPES)[keyof typeof BAR_ROW_SHAPES]>;
export type TrendFileRow = z.output<typeof trendRowShape>;
export type TimelineFileRow = z.output<typeof timelineRowShape>;

const timelineFilter = filterShape("Timeline", chartParameters("timeline", ANY_DAY));

/** What a chart shows, in one document. */
export function chartAnswer(chart: ChartId) {
  return z.strictObject({
    meta: metaShape.extend({
      chart: z.literal(chart).describe("The chart."),
      title: z.string().describe("What it is called."),
      filter: chart === "timeline" ? timelineFilter : FILTER_SHAPES[listOfChart(chart)],
      records: z.int().describe("How many different records the filter keeps, in a row or not."),
      sources: z.int().describe("How many sources they come from."),
      total: z.int().describe("How many rows there are."),
    }),
    data: z.array(CHART_ROW_SHAPES[chart]),
  });
}
