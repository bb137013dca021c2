import { labelOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-statuses";
import { TECHNOLOGY_GROUPS } from "@/lib/domain/technology-groups";
import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import { LEGEND_ARC, LEGEND_BAR, LEGEND_SPANS } from "@/lib/view-models/timeline/legend-spans";
import { hasArc } from "@/lib/view-models/timeline/placed-milestone";
import type { PlacedSpan } from "@/lib/view-models/timeline/placed-span";
import { statusToken } from "./colours";
import { type Brush, TICK } from "./drawing";
import type { LegendItem } from "./legend";
import type { Markup } from "./markup";
import { at, statusShape } from "./status-shape";
import { partnershipBar } from "./timeline-bar";
import { ghostMarks } from "./timeline-ghosts";
import { windowBar } from "./timeline-window";
import { line } from "./type";

/** What the timeline writes behind a date that rests on weak sources. */
const WEAK = "△";
const WIDTH = 40;
const x = (fraction: number) => fraction * WIDTH;

/** What the shapes of some lanes mean, those in use alone. */
export function timelineItems(lanes: readonly LaneLayout[], brush: Brush): LegendItem[] {
  const marks = lanes.flatMap(({ milestones }) => milestones);
  const statuses = new Set<MilestoneStatus>([
    ...marks.map(({ item }) => item.status),
    ...lanes.flatMap(({ undated }) => undated.map(({ status }) => status)),
  ]);
  const technologies = new Set(lanes.flatMap(({ bars }) => bars.map(({ item }) => item.technology)));
  const spans = marks.map(({ span, item }) => ({ ...span, reached: item.reached }));
  const windows = spans.filter(({ from, to }) => to > from);
  const form = (label: string, mark: Markup) => ({ label, mark, width: WIDTH });
  const promised = (span: PlacedSpan) => windowMark(span, false, brush);
  const { paint } = brush;
  return [
    ...MILESTONE_STATUSES.filter(({ id }) => statuses.has(id)).map(({ id, label }) => ({
      label,
      mark: at(7, 0, [statusShape(id, paint)]),
      width: 14,
    })),
    ...(windows.some(({ reached }) => !reached)
      ? [form("promised window", promised(LEGEND_SPANS.window))]
      : []),
    ...(windows.some(({ reached }) => reached)
      ? [form("happened within", windowMark(LEGEND_SPANS.window, true, brush))]
      : []),
    ...(spans.some(({ softStart, softEnd }) => softStart || softEnd)
      ? [form("approximate", promised(LEGEND_SPANS.soft))]
      : []),
    ...(spans.some(({ arrowStart, arrowEnd }) => arrowStart || arrowEnd)
      ? [form("open end", promised(LEGEND_SPANS.open))]
      : []),
    ...(marks.some(hasArc)
      ? [
          form(
            "moved from an earlier target",
            ghostMarks({ earlier: [], arcs: [LEGEND_ARC] }, { x, y: 4, paint }),
          ),
        ]
      : []),
    ...(marks.some(({ item }) => item.weaklySourced)
      ? [
          {
            label: "weakly sourced",
            mark: line(WEAK, TICK, { y: 4, fill: paint.colour("quiet") }),
            width: 12,
          },
        ]
      : []),
    ...TECHNOLOGY_GROUPS.filter(({ id }) => technologies.has(id)).map(({ id }) => ({
      label: `Partnership: ${lower(labelOf(TECHNOLOGY_GROUPS, id))}`,
      mark: partnershipBar(LEGEND_BAR, id, { x: (fraction) => fraction * 26, y: 0, paint }),
      width: 26,
    })),
  ];
}

function windowMark(span: PlacedSpan, reached: boolean, { paint }: Brush): Markup {
  const token = statusToken(reached ? "achieved" : "open");
  return windowBar(span, reached, { x, y: 0, colour: paint.colour(token), tint: paint.tint(token) });
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
