import { z } from "zod";
import { type ListEntry, listIds } from "@/lib/domain/list";
import { ANY_DAY, createFilterShape, FILTER_SHAPES, metaShape } from "@/lib/schema/api/answers";
import { companyShape, partnershipShape } from "@/lib/schema/api/shapes";
import { claimShape, metricShape } from "@/lib/schema/api/statements";
import { dateShape, dayShape, move, revision, slipShape } from "@/lib/schema/api/values";
import { type BarChartId, getBarChart } from "@/lib/schema/pages/charts";
import { type ChartId, listChartParameters, listOfChart } from "@/lib/schema/parameters/view-address";
import { listKeys } from "@/lib/view-models/charts/keys";
import { LINK_ROLES } from "@/lib/view-models/network/graph";

/* What the charts show, row by row. */

/** How many records stand under each id of a list. */
function counts(list: readonly ListEntry[]) {
  const each = list.map(({ id, label, definition }) => [id, z.int().describe(`${label}: ${definition}`)]);
  return z.strictObject(Object.fromEntries(each) as Record<string, z.ZodInt>);
}

/** The rows of a chart of bars. */
export function getBarRowShape(chart: BarChartId) {
  const { rowId, row } = getBarChart(chart);
  return z
    .strictObject({
      id: z.string().describe(rowId),
      label: z.string().describe("What the bar is called."),
      total: z.int().describe("How many different records it counts."),
      list: z.string().describe("The path of the list that holds exactly those."),
      counts: counts(listKeys(chart)).describe(row.counts),
    })
    .meta({ id: row.name, description: row.description });
}

export const trendRowShape = z
  .strictObject({
    title: z.string().describe("The title of the milestone it is about."),
    ...claimShape.shape,
    revision,
    from: dateShape.nullable().describe("The date before."),
    to: dateShape.nullable().describe("The date after."),
    move: move.nullable().describe("Whether it moved the target."),
    shift: slipShape.nullable().describe("Days from the one to the other."),
  })
  .meta({ id: "TrendRow", description: "A dated claim about a milestone: a point of the trends chart." });

export const figureRowShape = z
  .strictObject({
    panel: z.string().describe("What it is drawn among: quantity, unit, level and test cycle."),
    of: z.array(z.string()).describe("Whose figure it is, by name."),
    at: dayShape
      .nullable()
      .describe(
        "The day it is drawn at: the last of the date it is for, else of when it was said; null for an aim without a date.",
      ),
    ...metricShape.shape,
  })
  .meta({ id: "FigureRow", description: "A figure as the chart of figures shows it." });

export const timelineRowShape = z
  .strictObject({
    type: z.enum(["milestone", "partnership"]).describe("What it is."),
    id: z.string().describe("Id of the milestone or the partnership."),
    title: z.string().describe("Its title or name."),
    kind: z.string().describe("The milestone’s stage or the partnership’s kinds, in words."),
    status: z.string().describe("Its status in words."),
    when: z.string().describe("The date it counts at, as text, never more exact than the source."),
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
      .describe("How far its deadline moved and how often, as text; null where it did not."),
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
          says: z.string().describe("What the claim says."),
          who: z.string().describe("Who made the claim."),
          via: z.string().nullable().describe("The wire or paper it was passed on by."),
          saidOn: z.string().describe("When it was said, as text."),
          asSaid: z.string().nullable().describe("The phrase of the source that gives the date."),
          source: z.string().describe("Id of the source."),
          publisher: z.string().describe("Who published it."),
          address: z.string().nullable().describe("Where it can be read."),
        }),
      )
      .describe("The claims it rests on."),
  })
  .meta({ id: "TimelineRow", description: "A milestone or a partnership as the timeline shows it." });

const nodeBase = {
  id: z.string().describe("Its id; a company and a partnership may have the same."),
  label: z.string().describe("Its name."),
  x: z.number().describe("Its distance from the left in a drawing 1,200 wide."),
  y: z.number().describe("Its distance from the top."),
};

const networkNodeShape = z
  .discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("company"),
      ...nodeBase,
      kind: companyShape.shape.kind,
      country: companyShape.shape.country,
    }),
    z.strictObject({
      type: z.literal("partnership"),
      ...nodeBase,
      technologies: partnershipShape.shape.technologies,
    }),
  ])
  .meta({
    id: "NetworkNode",
    description: "A company or a partnership, and its place in the drawing.",
  });

const linkRole = z.enum(listIds(LINK_ROLES)).describe("Its role; `formed` where the parties founded it.");

const networkLinkShape = z
  .strictObject({
    company: z.string().describe("Id of the company."),
    partnership: z.string().describe("Id of the partnership."),
    role: linkRole,
  })
  .meta({ id: "NetworkLink", description: "A company in a partnership, by one of its roles there." });

export const networkRowShape = z.strictObject({
  ...networkLinkShape.shape,
  partnershipName: z.string().describe("What the partnership is called."),
  technologies: partnershipShape.shape.technologies,
  companyName: z.string().describe("What the company is called."),
  kind: companyShape.shape.kind,
  country: companyShape.shape.country,
});

/** The rows of a chart. */
function rowShape(chart: Exclude<ChartId, "network">) {
  if (chart === "trends") return trendRowShape;
  if (chart === "figures") return figureRowShape;
  return chart === "timeline" ? timelineRowShape : getBarRowShape(chart);
}

export type BarRow = z.output<ReturnType<typeof getBarRowShape>>;
export type NetworkNodeShape = z.output<typeof networkNodeShape>;
export type NetworkRow = z.output<typeof networkRowShape>;
export type TrendFileRow = z.output<typeof trendRowShape>;
export type FigureFileRow = z.output<typeof figureRowShape>;
export type TimelineFileRow = z.output<typeof timelineRowShape>;

const timelineFilter = createFilterShape("Timeline", listChartParameters("timeline", ANY_DAY));

/** What a chart shows, in one document. */
export function buildChartAnswer(chart: ChartId) {
  return z.strictObject({
    meta: metaShape.extend({
      chart: z.literal(chart).describe("The chart."),
      title: z.string().describe("What it is called."),
      filter: chart === "timeline" ? timelineFilter : FILTER_SHAPES[listOfChart(chart)],
      records: z.int().describe("How many different records the filter keeps, in a row or not."),
      sources: z.int().describe("How many sources they come from."),
      total: z.int().describe("How many rows there are."),
    }),
    ...(chart === "network"
      ? { nodes: z.array(networkNodeShape), links: z.array(networkLinkShape) }
      : { data: z.array(rowShape(chart)) }),
  });
}
