import { END_OF_TIME } from "@/lib/domain/days";
import { companyLanes } from "./company-lanes";
import type { TimelineInput } from "./input";
import type { LaneSeries, MilestoneItem, PartnershipItem, TimelineSeries } from "./items";
import type { LaneRecords } from "./lane-records";
import { milestoneItem } from "./milestone-item";
import { partnershipItem } from "./partnership-item";
import { partnershipLanes } from "./partnership-lanes";
import { type RecordBook, recordBook } from "./record-book";

/** The timeline's lanes with their items in words and dates; no positions. */
export function timelineSeries(input: TimelineInput): TimelineSeries {
  const book = recordBook(input);
  const records = input.lanes === "company" ? companyLanes(input) : partnershipLanes(input);
  return {
    asOf: input.asOf,
    by: input.lanes,
    lanes: records.map((lane) => laneSeries(lane, book, input.chosen ?? [])),
  };
}

function laneSeries(lane: LaneRecords, book: RecordBook, chosen: readonly string[]): LaneSeries {
  const milestones = lane.milestones.map((entry) => milestoneItem(entry, lane, book));
  const partnerships = lane.partnerships.map((partnership) => partnershipItem(partnership, lane, book));
  return {
    id: lane.id,
    name: lane.name,
    href: lane.href === null ? null : `${lane.href}${book.query}`,
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
