import type { TimelineAxis } from "./axis";
import type { LaneSeries, MilestoneItem, PartnershipItem } from "./items";
import { type BarEnds, placeBar } from "./placed-bar";
import { type PlacedMilestone, placeMilestone } from "./placed-milestone";

/** A record in its row: where it stands along the axis, null where it has no date. */
export type LaneRow =
  | { readonly type: "partnership"; readonly item: PartnershipItem; readonly bar: BarEnds | null }
  | { readonly type: "milestone"; readonly item: MilestoneItem; readonly mark: PlacedMilestone | null };

/** A lane with a row for each record: partnerships first, then milestones by date, last those without one. */
export interface LaneLayout {
  readonly lane: LaneSeries;
  readonly rows: readonly LaneRow[];
}

/** Puts a lane's records along the axis, one to a row. */
export function buildLaneLayout(lane: LaneSeries, axis: TimelineAxis): LaneLayout {
  return {
    lane,
    rows: [
      ...lane.partnerships.map((item) => ({ type: "partnership", item, bar: placeBar(item, axis) }) as const),
      ...lane.milestones.map(
        (item) => ({ type: "milestone", item, mark: placeMilestone(item, axis) }) as const,
      ),
    ],
  };
}

/** What is drawn of the milestones and the partnerships of some lanes. */
export function listPlaced(lanes: readonly LaneLayout[]) {
  const rows = lanes.flatMap((lane) => lane.rows);
  return {
    marks: rows.flatMap((row) =>
      row.type === "milestone" && row.mark ? [{ item: row.item, ...row.mark }] : [],
    ),
    bars: rows.flatMap((row) =>
      row.type === "partnership" && row.bar ? [{ item: row.item, ...row.bar }] : [],
    ),
  };
}
