import type { MilestoneItem, TimelineInput } from "@/lib/view-models/timeline/items";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { type Saying, timelineInput } from "./timeline-fixture";
import { told } from "./timeline-told";

/** The item of a milestone, in whatever lane it stands first. */
export function itemOf(input: TimelineInput, id: string): MilestoneItem {
  const item = buildTimelineSeries(input)
    .lanes.flatMap((lane) => lane.milestones)
    .find(({ row }) => row.href === `/milestones/${id}`);
  if (!item) throw new Error(`no such milestone in the series: ${id}`);
  return item;
}

/** The item of a milestone of which this is said. */
export function made(sayings: readonly Saying[]): MilestoneItem {
  const { milestone, claims } = told("m", {}, sayings);
  return itemOf(timelineInput({ milestones: [milestone], claims }), "m");
}
