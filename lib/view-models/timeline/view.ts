import { type Definition, listDefinitions } from "@/lib/drawing/scene";
import { formatQuery, toggleFilter } from "@/lib/schema/parameters/format-query";
import type { TimelineParams } from "@/lib/schema/parameters/to-params";
import { isInBrief } from "./brief";
import { type CollapseHref, getCollapseHref } from "./collapse-href";
import { type DrawnTimeline, drawTimeline } from "./draw-timeline";
import type { TimelineInput, TimelineSeries } from "./items";
import { buildTimelineLayout, listInBrief, type TimelineLayout } from "./layout";
import { type HrefUnder, type LegendEntry, listLegend, type TimelineLegend } from "./legend";
import { buildTimelineSeries } from "./series";

/** Everything a page shows of a timeline. */
export interface TimelineView {
  readonly series: TimelineSeries;
  readonly layout: TimelineLayout;
  readonly drawn: DrawnTimeline;
  readonly legend: TimelineLegend;
  /** The addresses with more or less of it folded; null in brief, where nothing unfolds. */
  readonly hrefs: CollapseHref | null;
}

/** A timeline whose groups fold as its address says. */
export function buildTimelineView(input: TimelineInput, params: TimelineParams): TimelineView {
  return arrange(buildTimelineSeries(input), params);
}

/** The first lanes of a timeline alone. */
export function buildBriefView(input: TimelineInput): TimelineView {
  return arrange(isInBrief(buildTimelineSeries(input)), null);
}

function arrange(series: TimelineSeries, params: TimelineParams | null): TimelineView {
  const layout = buildTimelineLayout(series, params?.open);
  const shown = layout.groups.flatMap((group) => group.shown);
  const groups = layout.groups.flatMap(({ group }) => group?.id ?? []);
  return {
    series,
    layout,
    drawn: drawTimeline(layout),
    legend: listLegend(shown, listInBrief(layout), params && getHrefUnder(params)),
    hrefs: params && getCollapseHref(params, groups),
  };
}

/** How an entry of the legend filters the timeline it stands in, or takes that back; what else is asked stays. */
export function getHrefUnder({ filter, carried, open, asOfParam }: TimelineParams): HrefUnder {
  return (change) =>
    `/timeline${formatQuery(toggleFilter(filter, change), { ...carried, open, asOf: asOfParam })}`;
}

/** What it and its legend refer to in a page; what both do may be there twice. */
export function listTimelineDefinitions({ drawn, legend }: TimelineView): Definition[] {
  const entries: readonly LegendEntry[] = Object.values(legend).flat();
  return [...drawn.definitions, ...listDefinitions(entries.flatMap(({ scene }) => scene))];
}
