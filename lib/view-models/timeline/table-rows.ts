import type { GroupLayout } from "./layout";
import type { TimelineRow } from "./row";
import { byDate } from "./series";
import { listOnce } from "./tally";

/** The rows of the table: each record that is drawn once, in the order of time. */
export interface TableRows {
  readonly milestones: readonly TimelineRow[];
  readonly partnerships: readonly TimelineRow[];
}

/** The rows of what is drawn in full; what is folded has none. */
export function listTableRows(groups: readonly GroupLayout[]): TableRows {
  const lanes = groups.flatMap(({ shown }) => shown.map(({ lane }) => lane));
  const milestones = listOnce(lanes.flatMap((lane) => lane.milestones)).sort(byDate);
  const partnerships = listOnce(lanes.flatMap((lane) => lane.partnerships)).sort(byDate);
  return {
    milestones: milestones.map(({ row }) => row),
    partnerships: partnerships.map(({ row }) => row),
  };
}
