import { groupBy } from "@/lib/domain/list";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import type { TechnologyGroup } from "@/lib/domain/technologies";
import type { TimelineAxis } from "./axis";
import { type PlacedSpan, placeSpan } from "./span";
import type { LaneTally } from "./tally";

/** Into how many places the axis is divided: side by side on the narrowest plot with labels, and closer on a phone. */
const SLOTS = 100;

/** How many places a mark may stand from the middle of its date's window, so that fewer stand upon each other. */
const SWAY = [0, 1, -1, 2, -2, 3, -3];

/** Where a mark stands: per cent of the axis, within its date's window, and its row, counted up from the base line. */
export type StripPlace = readonly [at: number, row: number];

/** Everything in a group in one row: a small mark for each milestone, a tick for each partnership's beginning. */
export interface Strip {
  readonly rows: number;
  readonly marks: readonly { readonly status: MilestoneStatus; readonly places: readonly StripPlace[] }[];
  /** Where partnerships began, in thousandths of the axis. */
  readonly ticks: readonly { readonly technology: TechnologyGroup; readonly at: readonly number[] }[];
}

/** Puts a group's records in brief on the axis; those without a date, or with one beyond it, have no place there. */
export function buildStrip({ milestones, partnerships }: LaneTally, axis: TimelineAxis): Strip {
  const placed = milestones
    .flatMap((item) => (item.span ? [{ item, span: placeSpan(item.span, axis) }] : []))
    .filter(({ span }) => span.beyond === 0)
    .sort((a, b) => a.span.at - b.span.at || a.item.row.title.localeCompare(b.item.row.title, "en"))
    .map(({ item, span }) => ({ status: item.status, span }));
  const starts = partnerships.flatMap(({ technology, start }) => {
    const placed = start && placeSpan(start, axis);
    return placed?.beyond === 0 ? [{ technology, at: Math.round(placed.at * 1000) }] : [];
  });
  return {
    ...stackMarks(placed, axis),
    ticks: [...groupBy(starts, ({ technology }) => technology)].map(([technology, own]) => ({
      technology,
      at: own.map(({ at }) => at),
    })),
  };
}

/** Stacks small marks on the axis, in the order given: each in the lowest free place of its date's window. */
export function stackMarks(
  placed: readonly { readonly status: MilestoneStatus; readonly span: PlacedSpan }[],
  { asOf }: Pick<TimelineAxis, "asOf">,
): Pick<Strip, "rows" | "marks"> {
  const taken = new Set<string>();
  const stacked = placed.map(({ status, span }) => ({
    status,
    place: takePlace(slotsOf(span, asOf), taken),
  }));
  return {
    rows: Math.max(0, ...stacked.map(({ place: [, row] }) => row + 1)),
    marks: [...groupBy(stacked, ({ status }) => status)].map(([status, own]) => ({
      status,
      places: own.map(({ place }) => place),
    })),
  };
}

/** The lowest free place of some, the first of them first. */
function takePlace(slots: readonly number[], taken: Set<string>): StripPlace {
  for (let row = 0; ; row += 1) {
    const slot = slots.find((each) => !taken.has(`${each} ${row}`));
    if (slot === undefined) continue;
    taken.add(`${slot} ${row}`);
    return [slot, row];
  }
}

/** The places a mark may stand in, the nearest first: within its window, and never on the other side of the day. */
function slotsOf({ from, to, at, arrowStart, arrowEnd }: PlacedSpan, asOf: number): readonly number[] {
  const middle = Math.round(at * SLOTS);
  const isPast = at < asOf && to < asOf;
  const isAhead = at > asOf && from > asOf;
  const [first, last] = [arrowStart ? 0 : from, arrowEnd ? 1 : to];
  const stays = (slot: number) => (!isPast || slot / SLOTS < asOf) && (!isAhead || slot / SLOTS > asOf);
  const near = SWAY.map((sway) => middle + sway).filter(
    (slot) => slot / SLOTS >= first && slot / SLOTS <= last && stays(slot),
  );
  return near.length > 0 ? near : [[middle, middle - 1, middle + 1].find(stays) ?? middle];
}
