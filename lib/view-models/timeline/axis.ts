import { type Day, getYear } from "@/lib/domain/days";
import { toDays, type YearRange } from "@/lib/domain/years";
import { chooseYearStep, type PartOfDay, placeDay } from "@/lib/drawing/year-scale";
import type { Span } from "./span";

/*
 * Lengths that the timeline's layouts count on, in CSS pixels at a root font of 16 pixels.
 */

/** The layouts a plot has, by the narrowest plot each is for; a strip is what a phone has. */
export const PLOT = { wide: 640, medium: 380, strip: 280 } as const;
export type Level = keyof typeof PLOT;

/** The same for each layout. */
function atEachLevel<T>(make: (level: Level) => T): Record<Level, T> {
  return { wide: make("wide"), medium: make("medium"), strip: make("strip") };
}

/** Beside the axis, for arrows that run out of it. */
export const MARGIN = { left: 12, right: 40 } as const;

/** What a year's number takes. */
const YEAR_LABEL_ROOM = 38;

/** The type of numbers along an axis. */
export const TICK = { face: "regular", size: 12 } as const;
export const STRONG_TICK = { face: "strong", size: 12 } as const;

/** How many years before and after the as-of day the axis reaches at most. */
const REACH = 20;

/** A year that stands more than this many years from the others, on the way out from the as-of day, is left outside. */
const LONELY = 6;

/** The years along the top; a fraction of 0 is the first day of `first`, 1 the day after the last of `last`. */
export interface TimelineAxis {
  readonly first: number;
  readonly last: number;
  /** Less than 0 or more than 1 where the as-of day lies beyond the years asked for. */
  readonly asOf: number;
  readonly ticks: readonly YearTick[];
}

/** A year's rule; it carries its number in the layouts that have room for it. */
interface YearTick {
  readonly year: number;
  readonly at: number;
  readonly strong: boolean;
  readonly labelled: Record<Level, boolean>;
}

/**
 * The axis for what is to be shown: the years asked for, and where a side is not asked for whole years to the earliest bound
 * (at least a year before the as-of day) or the latest (at least a year after it). Lonely years and those beyond reach stay
 * outside, so that they cannot squash the rest.
 */
export function buildAxis(spans: readonly Span[], asOf: Day, asked: YearRange | null = null): TimelineAxis {
  const now = getYear(asOf);
  const years = spans
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
    .map(getYear);
  const scale = chooseYears(asked, {
    first: now - reachOf(years.map((year) => now - year)),
    last: now + reachOf(years.map((year) => year - now)),
  });
  return { ...scale, asOf: toFraction(scale, asOf, "middle"), ticks: ticksOf(scale) };
}

/** A range of more years is too wide to be drawn, and taken as far as the records reach. */
const MOST_YEARS = 60;

/** The first and the last year of an axis: those asked for, where they are not the axis's own. */
export function chooseYears(asked: YearRange | null, own: { first: number; last: number }) {
  const { from = null, to = null } = asked ?? {};
  const within = (year: number) => Math.max(from ?? 0, Math.min(to ?? year, year));
  const [first, last] = [from ?? within(own.first), to ?? within(own.last)];
  return last - first < MOST_YEARS ? { first, last } : { first: within(own.first), last: within(own.last) };
}

/** How many years the axis reaches to one side, from how far the years to be shown lie on that side. */
function reachOf(distances: readonly number[]): number {
  let reach = 1;
  for (const distance of [...distances].sort((a, b) => a - b)) {
    if (distance > reach && distance <= Math.min(reach + LONELY, REACH)) reach = distance;
  }
  return reach;
}

/** Where a day stands on the axis, as a fraction of it; less than 0 or more than 1 where it lies beyond. */
export function toFraction(
  { first, last }: Pick<TimelineAxis, "first" | "last">,
  day: Day,
  part: PartOfDay,
): number {
  const days = toDays({ from: first, to: last });
  return placeDay({ from: days.first, to: days.last }, day, part);
}

function ticksOf(scale: { first: number; last: number }): YearTick[] {
  const count = scale.last - scale.first + 1;
  const steps = atEachLevel((level) => chooseYearStep(PLOT[level] / count, YEAR_LABEL_ROOM));
  return Array.from({ length: count }, (_, index) => scale.first + index).map((year) => ({
    year,
    at: toFraction(scale, toDays({ from: year, to: year }).first, "start"),
    strong: year % 5 === 0,
    labelled: atEachLevel((level) => year % steps[level] === 0),
  }));
}
