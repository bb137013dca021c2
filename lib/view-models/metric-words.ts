import { getLabel } from "@/lib/domain/list";
import { LEVELS, QUALIFIERS } from "@/lib/domain/quantities";
import type { DateShape, Metric, Milestone } from "@/lib/schema/api/shapes";
import { formatNumber } from "./text";

/** As much of a metric as its value is told from. */
export type MetricValue = Pick<Metric, "value" | "low" | "high" | "unit" | "qualifier" | "alsoGivenAs">;

/** A metric in words: "about 10 min", "80.2 %", "EUR 637 million (USD 661 million)"; nothing is rounded. */
export function formatMetric(metric: MetricValue): string {
  const also = formatAlso(metric);
  return also.length > 0 ? `${formatValue(metric)} (${also.join(", ")})` : formatValue(metric);
}

/** When a figure is for, and whether that is the date of what it is about and not its own. */
interface FigureDate {
  readonly date: DateShape;
  readonly isMilestones: boolean;
}

/** A figure's own date; without one, what is aimed at about a milestone is for the milestone's present target. */
export function getFigureDate(
  { date, nature, subject }: Pick<Metric, "date" | "nature" | "subject">,
  milestones: readonly Pick<Milestone, "id" | "current">[],
): FigureDate | null {
  if (date) return { date, isMilestones: false };
  if (nature !== "target" || subject.type !== "milestone") return null;
  const current = milestones.find(({ id }) => id === subject.id)?.current;
  return current ? { date: current, isMilestones: true } : null;
}

/** What a figure is a figure of, and by which test cycle: "pack level, CLTC"; empty where neither is said. */
export function formatLevel({ level, testCycle }: Pick<Metric, "level" | "testCycle">): string {
  const of = level && `${getLabel(LEVELS, level).toLowerCase()} level`;
  return [of, testCycle].filter((word) => word !== null).join(", ");
}

/** The value with its unit and qualifier, a range where the source gives one: "up to 500 km", "300–500 km". */
export function formatValue({ value, low, high, unit, qualifier }: MetricValue): string {
  const [from, to] = [low ?? value, high ?? value];
  const label = getLabel(QUALIFIERS, qualifier);
  const words =
    from < value && value < to
      ? `${formatAmount(value, unit)} (${formatSpan(from, to, unit)})`
      : formatSpan(from, to, unit);
  return label === "" ? words : `${label} ${words}`;
}

/** The same in other units, as the source gives it beside: "USD 661 million". */
export function formatAlso({ alsoGivenAs }: Pick<MetricValue, "alsoGivenAs">): string[] {
  return alsoGivenAs.map(({ value, unit }) => formatAmount(value, unit));
}

function formatSpan(from: number, to: number, unit: string): string {
  if (from === to) return formatAmount(to, unit);
  if (isCurrency(unit)) return `${unit} ${sumSpan(from, to)}`;
  if (unit === RANK) return `${ordinal(from)} to ${ordinal(to)}`;
  return `${formatNumber(from)}${from < 0 ? " to " : "–"}${formatNumber(to)} ${unit}`;
}

function formatAmount(value: number, unit: string): string {
  if (isCurrency(unit)) return `${unit} ${sumText(value)}`;
  if (unit === RANK) return ordinal(value);
  return `${formatNumber(value)} ${value === 1 ? singular(unit) : unit}`;
}

const RANK = "rank";

/** Money is in ISO 4217 codes. */
function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

const SCALES = [
  { word: "trillion", of: 1e12 },
  { word: "billion", of: 1e9 },
  { word: "million", of: 1e6 },
] as const;

/** A sum in words where they say it all: "637 million", "1.25 billion", but "1,234,567". */
function sumText(value: number): string {
  const { number, word } = scaled(value);
  return word === "" ? number : `${number} ${word}`;
}

/** "2–3 billion", "800 million to 1.2 billion". */
function sumSpan(from: number, to: number): string {
  const [low, high] = [scaled(from), scaled(to)];
  const sameScale = low.word === high.word && from >= 0;
  return sameScale ? `${low.number}–${sumText(to)}` : `${sumText(from)} to ${sumText(to)}`;
}

function scaled(value: number): { number: string; word: string } {
  const scale = SCALES.find(({ of }) => Math.abs(value) >= of);
  if (scale === undefined) return { number: formatNumber(value), word: "" };
  const count = value / scale.of;
  // More than three decimals read worse than the digits themselves.
  const isShort = Number(count.toFixed(3)) === count;
  return isShort
    ? { number: formatNumber(count), word: scale.word }
    : { number: formatNumber(value), word: "" };
}

const ORDINALS = new Intl.PluralRules("en", { type: "ordinal" });
const SUFFIXES: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

function ordinal(place: number): string {
  return `${formatNumber(place)}${SUFFIXES[ORDINALS.select(place)]}`;
}

/** "1 vehicle per year": units in words stand in the plural. */
function singular(unit: string): string {
  return unit.replace(/^([a-z]{3,})s\b/, "$1");
}
