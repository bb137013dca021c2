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
}

const WIDTHS = [44, 12, 12, 8];

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
        bar !== undefined && figure !== undefined && (figure.value === null || figure.value > bar),
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
  const { value, unit } = figure;
  return `${value.toFixed(unit === "" || value >= 100 ? 0 : 1)} ${unit}`.trim();
}
