import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import { TECHNOLOGY_GROUPS, type TechnologyGroup } from "@/lib/domain/technologies";
import { getStatusToken } from "@/lib/drawing/colours";
import type { Scene } from "@/lib/drawing/scene";
import type { TimelineFilter } from "@/lib/schema/parameters/filter";
import { TICK } from "./axis";
import { drawBar, drawMoves, drawWindow } from "./draw-record";
import type { MilestoneItem } from "./items";
import { type BarEnds, type LaneLayout, listPlaced } from "./lane-layout";
import type { PlacedSpan } from "./span";

/** A sign of the timeline and what it means; drawn in a place of a width, around y = 0. */
export interface LegendEntry {
  readonly label: string;
  readonly scene: Scene;
  readonly width: number;
  /** The timeline of these records alone; null where nothing is filtered by it. */
  readonly href: string | null;
}

/** What a legend filters by. */
type LegendFilter = Pick<TimelineFilter, "milestoneStatus" | "technology">;
/** The address of the timeline under a filter. */
export type HrefUnder = (change: Partial<LegendFilter>) => string;

/** The signs in use: of milestones, of their dates, of partnerships. */
export interface TimelineLegend {
  readonly milestones: readonly LegendEntry[];
  readonly dates: readonly LegendEntry[];
  readonly partnerships: readonly LegendEntry[];
}

/** A window as a legend draws one: at its place on a short line of its own, in fractions of it. */
const WINDOW: PlacedSpan = {
  from: 0.12,
  to: 0.88,
  at: 0.5,
  beyond: 0,
  arrowStart: false,
  arrowEnd: false,
  cutStart: false,
  cutEnd: false,
  softStart: false,
  softEnd: false,
};
const SOFT: PlacedSpan = { ...WINDOW, to: 0.6, softEnd: true };
const CUT: PlacedSpan = { ...WINDOW, to: 1, cutEnd: true };
const OPEN: PlacedSpan = { ...WINDOW, from: 0.05, to: 0.05, at: 0.05, arrowEnd: true };
const BAR: BarEnds = {
  from: 0.05,
  firmFrom: 0.05,
  firmTo: 0.95,
  to: 0.95,
  fadesIn: false,
  softStart: false,
  runsOn: false,
  cutStart: false,
  cutEnd: false,
};

/**
 * What the signs of a timeline mean, those in use alone.
 * @param lanes those drawn
 * @param brief statuses and technologies that stand in brief beside them
 * @param hrefUnder how an entry filters; null where nothing does
 */
export function listLegend(
  lanes: readonly LaneLayout[],
  brief: { readonly statuses: readonly MilestoneStatus[]; readonly technologies: readonly TechnologyGroup[] },
  hrefUnder: HrefUnder | null = null,
): TimelineLegend {
  const placed = listPlaced(lanes);
  const milestones = lanes.flatMap(({ lane }) => lane.milestones);
  const statuses = new Set([...milestones.map(({ status }) => status), ...brief.statuses]);
  const technologies = new Set([...placed.bars.map(({ item }) => item.technology), ...brief.technologies]);
  return {
    milestones: MILESTONE_STATUSES.filter(({ id }) => statuses.has(id)).map(({ id, label }) => ({
      label,
      scene: [{ shape: "mark", name: id, x: 7, y: 0 }],
      width: 14,
      href: hrefUnder?.({ milestoneStatus: [id] }) ?? null,
    })),
    dates: listDateForms(placed, milestones),
    partnerships: TECHNOLOGY_GROUPS.filter(({ id }) => technologies.has(id)).map(({ id, technologies }) => ({
      label: getLabel(TECHNOLOGY_GROUPS, id),
      scene: drawBar(BAR, id, 0),
      width: 26,
      href: hrefUnder?.({ technology: technologies }) ?? null,
    })),
  };
}

/** The forms that dates have among what is drawn. */
function listDateForms(
  { marks, bars }: ReturnType<typeof listPlaced>,
  milestones: readonly MilestoneItem[],
): LegendEntry[] {
  const windows = marks.filter(({ span }) => span.to > span.from);
  const form = (isUsed: boolean, label: string, scene: Scene): LegendEntry[] =>
    isUsed ? [{ label, scene, width: 40, href: null }] : [];
  const promised = (span: PlacedSpan) => drawWindow(span, false, getStatusToken("open"), 0);
  return [
    ...form(
      windows.some(({ item }) => !item.reached),
      "promised window",
      promised(WINDOW),
    ),
    ...form(
      windows.some(({ item }) => item.reached),
      "happened within",
      drawWindow(WINDOW, true, getStatusToken("achieved"), 0),
    ),
    ...form(
      marks.some(({ span }) => span.softStart || span.softEnd),
      "approximate",
      promised(SOFT),
    ),
    ...form(
      marks.some(({ span }) => span.arrowStart || span.arrowEnd),
      "open end",
      promised(OPEN),
    ),
    ...form(
      [...marks.map(({ span }) => span), ...bars].some(({ cutStart, cutEnd }) => cutStart || cutEnd),
      "continues beyond these years",
      promised(CUT),
    ),
    ...form(
      marks.some(({ arcs }) => arcs.length > 0),
      "moved from an earlier target",
      drawMoves({ earlier: [], arcs: [{ from: 0.15, to: 0.85, cutFrom: false, cutTo: false }] }, 6),
    ),
    ...form(
      marks.some(({ earlier }) => earlier.some(({ from, to }) => to > from)),
      "window named earlier",
      drawMoves({ earlier: [WINDOW], arcs: [] }, 0),
    ),
    ...(milestones.some(({ weaklySourced }) => weaklySourced)
      ? [
          {
            label: "weakly sourced",
            scene: [{ shape: "text", x: 0, y: 4, text: "△", type: TICK, fill: "quiet" }],
            width: 12,
            href: null,
          } as const,
        ]
      : []),
  ];
}
