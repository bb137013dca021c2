import { END_OF_TIME } from "@/lib/domain/days";
import { buildCompanyLanes } from "./company-lanes";
import type { TimelineInput } from "./input";
import type { LaneSeries, MilestoneItem, PartnershipItem, TimelineSeries } from "./items";
import type { LaneRecords } from "./lane-records";
import { buildMilestoneItem } from "./milestone-item";
import { buildPartnershipItem } from "./partnership-item";
import { buildPartnershipLanes } from "./partnership-lanes";
import { buildRecordIndex, type RecordIndex } from "./record-index";

/** The timeline's lanes with their items in words and dates; no positions. */
export function buildTimelineSeries(input: TimelineInput): TimelineSeries {
  const recordIndex = buildRecordIndex(input);
  const records = input.lanes === "company" ? buildCompanyLanes(input) : buildPartnershipLanes(input);
  return {
    asOf: input.asOf,
    by: input.lanes,
    lanes: records.map((lane) => laneSeries(lane, recordIndex, input.chosen ?? [])),
  };
}

function laneSeries(lane: LaneRecords, recordIndex: RecordIndex, chosen: readonly string[]): LaneSeries {
  const milestones = lane.milestones.map((entry) => buildMilestoneItem(entry, lane, recordIndex));
  const partnerships = lane.partnerships.map((partnership) =>
    buildPartnershipItem(partnership, lane, recordIndex),
  );
  return {
    id: lane.id,
    name: lane.name,
    href: lane.href === null ? null : `${lane.href}${recordIndex.query}`,
    note: lane.note,
    group: lane.group,
    company: lane.company?.id ?? null,
    chosen: lane.company !== null && chosen.includes(lane.company.id),
    partnerships: partnerships.sort(byDate),
    milestones: milestones.sort(byDate),
  };
}

/** In the order of time; what has no date stands last; the same date keeps the order by title. */
export function byDate<T extends MilestoneItem | PartnershipItem>(a: T, b: T): number {
  return beginning(a).localeCompare(beginning(b)) || a.row.title.localeCompare(b.row.title, "en");
}

function beginning(item: MilestoneItem | PartnershipItem): string {
  const span = item.type === "milestone" ? item.span : item.start;
  return span?.earliest ?? span?.latest ?? END_OF_TIME;
}
