import { OUTSIDE_GROUP } from "@/lib/schema/parameters/choices";
import type { TimelineInput } from "@/lib/view-models/timeline/input";
import type { LaneSeries, MilestoneItem, PartnershipItem } from "@/lib/view-models/timeline/items";
import type { Word } from "@/lib/view-models/timeline/row";
import { byDate, timelineSeries } from "@/lib/view-models/timeline/series";
import { once } from "@/lib/view-models/timeline/tally";
import type { TimelineFileRow } from "./chart-shapes";

type Item = MilestoneItem | PartnershipItem;

/** What the timeline shows, folded or not: each milestone once, in the order of time, then each partnership. */
export function timelineRows(input: TimelineInput): TimelineFileRow[] {
  const { lanes } = timelineSeries({ ...input, hrefs: { query: "" } });
  const lanesOf = lanesByRow(lanes);
  const wordOf = ({ says, who, via, saidOn, asSaid, publisher, source }: Word) => {
    const { url = null, archiveUrl = null } = input.sources.get(source) ?? {};
    return { says, who, via, saidOn, asSaid, publisher, source, address: url ?? archiveUrl };
  };
  const shared = ({ row }: Item) => ({
    title: row.title,
    kind: row.kind,
    status: row.statusWord,
    when: row.when,
    moved: row.moved,
    dates: [...row.dates],
    lanes: lanesOf.get(row.id) ?? [],
    words: row.words.map(wordOf),
  });
  return [
    ...once(lanes.flatMap(({ milestones }) => milestones))
      .sort(byDate)
      .map((item) => ({
        type: "milestone" as const,
        id: item.row.record,
        ...spanDays(item.span, null),
        ...shared(item),
      })),
    ...once(lanes.flatMap(({ partnerships }) => partnerships))
      .sort(byDate)
      .map((item) => ({
        type: "partnership" as const,
        id: item.row.record,
        ...spanDays(item.start, item.end),
        ...shared(item),
      })),
  ];
}

function spanDays(start: MilestoneItem["span"], end: MilestoneItem["span"]) {
  return {
    earliest: start?.earliest ?? null,
    latest: start?.latest ?? null,
    endEarliest: end?.earliest ?? null,
    endLatest: end?.latest ?? null,
  };
}

function lanesByRow(lanes: readonly LaneSeries[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  // The one lane that is no record's has no address.
  for (const { id, href, milestones, partnerships } of lanes)
    for (const { row } of [...milestones, ...partnerships])
      found.set(row.id, [...(found.get(row.id) ?? []), href === null ? OUTSIDE_GROUP.id : id]);
  return found;
}
