import { getQuantile } from "@/tests/bench/load";
import type { Times } from "./asking";

/** What a figure is not to exceed: with today's content, with 20,000 claims and with 200,000; null where nothing is said. */
export type Bars = readonly [today: number | null, some: number | null, many: number | null];
const BARS_FOR = [2_000, 20_000, 200_000];

/** One measured number. */
export interface Figure {
  /** As it stands in Markdown. */
  readonly name: string;
  /** Null where it could not be measured. */
  readonly value: number | null;
  readonly unit: "s" | "ms" | "MB" | "kB" | "";
  readonly bars?: Bars | undefined;
  /** How many of the requests behind it failed: its value says little then. */
  readonly failed?: number;
}

/** What can be measured of a loaded content, each by itself: of a large one all of it takes hours. */
const PARTS = ["starts", "pages", "reloads", "records", "files", "settling"] as const;
export type Part = (typeof PARTS)[number];

/**
 * The parts that a list with commas names; all where there is none.
 * @throws where it names something else
 */
export function parseParts(list: string | undefined): ReadonlySet<Part> {
  const named = list === undefined ? [...PARTS] : list.split(",");
  const unknown = named.find((each) => !PARTS.some((part) => part === each));
  if (unknown !== undefined)
    throw new Error(`--parts takes some of ${PARTS.join(",")}, and ${unknown} is none of them.`);
  return new Set(named as Part[]);
}

/** What is measured of a content, as it is found: whatever fails later, this is told. */
export interface Report {
  readonly figures: Figure[];
  /** What is to be said beside them, each a line. */
  readonly remarks: string[];
}

/** The time that 95 of a hundred requests did not exceed: of few the longest. */
export function toFigure(name: string, { times, failed }: Times, bars?: Bars): Figure {
  return { name, value: times.length === 0 ? null : getQuantile(times, 0.95), unit: "ms", bars, failed };
}

/** A figure of both contents. */
interface Pair {
  readonly name: string;
  readonly today: Figure | undefined;
  readonly made: Figure | undefined;
}

/**
 * Figures of two contents as a table in Markdown: today's, the made-up one's, their ratio, and the bars for both sizes.
 * @param claims how many the made-up content has
 */
export function formatFigures(today: readonly Figure[], made: readonly Figure[], claims: number): string[] {
  const size = BARS_FOR.findIndex((most) => claims <= most * 1.01);
  const names = [...new Set([...today, ...made].map(({ name }) => name))];
  const find = (all: readonly Figure[], wanted: string) => all.find(({ name }) => name === wanted);
  const rows = names.map((name) => {
    const pair = { name, today: find(today, name), made: find(made, name) };
    return [
      name,
      formatFigure(pair.today),
      formatFigure(pair.made),
      formatRatio(pair),
      formatBars(pair, size),
    ];
  });
  const head = ["", "today's", `${formatNumber(claims)} claims`, "ratio", "bar"];
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}

function formatFigure(figure: Figure | undefined): string {
  if (!figure || figure.value === null) return "not measured";
  const { value, unit, failed } = figure;
  const digits = unit === "" || value >= 100 ? 0 : 1;
  const text = `${formatNumber(value, digits)} ${unit}`.trim();
  return failed ? `${text}, ${failed} failed` : text;
}

function formatRatio({ today, made }: Pair): string {
  return today?.value && made?.value ? (made.value / today.value).toFixed(1) : "";
}

/** The bars, and which of them is not reached: one that is not measured, or not in every request, is not. */
function formatBars({ today, made }: Pair, size: number): string {
  const figure = today ?? made;
  if (!figure?.bars) return "";
  const { bars, unit } = figure;
  const [first, second] = [bars[0], bars.at(size) ?? null];
  const isOver = (of: Figure | undefined, bar: number | null) =>
    bar !== null && of !== undefined && (of.value === null || of.value > bar || Boolean(of.failed));
  const [isTodayOver, isMadeOver] = [isOver(today, first), isOver(made, second)];
  const both = first === second ? [first] : [first, second];
  if (both.every((bar) => bar === null)) return "";
  const text = `${both.map((bar) => (bar === null ? "–" : formatNumber(bar))).join(" / ")} ${unit}`.trim();
  if (isTodayOver && isMadeOver) return `${text}: not reached`;
  if (isMadeOver) return `${text}: not reached at this size`;
  return isTodayOver ? `${text}: not reached today` : text;
}

function formatNumber(value: number, digits = 0): string {
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
