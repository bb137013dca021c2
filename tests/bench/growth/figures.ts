/** What a figure is not to exceed: with today's content, with 20,000 claims and with 200,000. */
type Bars = readonly [today: number, some: number, many: number];
const BARS_FOR = [2_000, 20_000, 200_000];

/** One measured number. */
export interface Figure {
  readonly name: string;
  /** Null where it could not be measured. */
  readonly value: number | null;
  readonly unit: "s" | "ms" | "MB" | "kB" | "";
  readonly bars?: Bars | undefined;
  /** How many of the requests behind it failed: its value says little then. */
  readonly failed?: number;
}

const WIDTHS = [44, 20, 20, 9];

/** What is measured of a content, as it is found: whatever fails later, this is told. */
export interface Report {
  readonly figures: Figure[];
  /** What is to be said beside them, each a line. */
  readonly remarks: string[];
}

/**
 * Figures of two contents as lines of a table: today's, the made-up one's, their ratio, and the bars for both sizes.
 * @param claims how many the made-up content has
 */
export function formatFigures(today: readonly Figure[], made: readonly Figure[], claims: number): string[] {
  const size = BARS_FOR.findIndex((most) => claims <= most * 1.01);
  const names = [...new Set([...today, ...made].map(({ name }) => name))];
  const head = ["", "today's", `${claims}`, "ratio"].map(pad).join("");
  const lines = names.map((name) => {
    const [one, other] = [today, made].map((all) => all.find((figure) => figure.name === name));
    const ratio = one?.value && other?.value ? `x ${(other.value / one.value).toFixed(1)}` : "";
    const bars = (one ?? other)?.bars;
    const [first, second] = [bars?.[0], bars?.at(size)];
    const isOver = [[one, first] as const, [other, second] as const].map(
      ([figure, bar]) =>
        bar !== undefined &&
        figure !== undefined &&
        (figure.value === null || figure.value > bar || figure.failed),
    );
    const over = ["over today", "over"].filter((_, at) => isOver[at]).join(", ");
    const bar = bars ? `≤ ${first} / ${second} ${(one ?? other)?.unit}  ${over}` : "";
    return [...[name, format(one), format(other), ratio].map(pad), `  ${bar}`].join("").trimEnd();
  });
  return [`${head}  the bar`, ...lines];
}

function pad(text: string, column: number): string {
  const width = WIDTHS[column] ?? 0;
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}

function format(figure: Figure | undefined): string {
  if (!figure || figure.value === null) return "-";
  const { value, unit, failed } = figure;
  const text = `${value.toFixed(unit === "" || value >= 100 ? 0 : 1)} ${unit}`.trim();
  return failed ? `${failed} failed, ${text}` : text;
}
