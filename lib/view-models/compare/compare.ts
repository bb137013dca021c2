import { getLabel, listIds } from "@/lib/domain/list";
import { OUTCOMES, type Outcome, type PromiseRecord } from "@/lib/domain/outcomes";
import type { Company, Metric, Partnership } from "@/lib/schema/api/shapes";
import type { HistoryClaim, LeadPromise } from "@/lib/schema/pages/promises";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import {
  formatLargestShift,
  formatLength,
  NO_DEADLINE,
  spellLargestShift,
} from "@/lib/view-models/format-deadline";
import { formatDuration, roundDuration } from "@/lib/view-models/format-duration";
import type { Lookups } from "@/lib/view-models/lookups";
import { formatCount, formatList, formatNumber } from "@/lib/view-models/text";

/** What a comparison is made from; nothing in it was said after the day asked for. */
export interface CompareInput extends Lookups {
  readonly params: ListParams;
  /** In the order in which they were asked for. */
  readonly compared: readonly Company[];
  /** What became of their promises under the filter, and the promise that leads; by the id of the company. */
  readonly records: ReadonlyMap<string, PromiseRecord>;
  readonly leads: ReadonlyMap<string, LeadPromise>;
  /** What was said about the leading promises. */
  readonly words: readonly HistoryClaim[];
  /** Which of the companies each of their parts belongs to, themselves included. */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  readonly partnerships: readonly Partnership[];
  readonly metrics: readonly Metric[];
}

/** A number of one company, and how much of the scale of its kind it takes. */
interface Measured {
  readonly company: string;
  /** "7", "five years"; null where there is nothing to tell. */
  readonly words: string | null;
  readonly share: number;
}

/** One measure of all companies, to one scale with the others that count the same. */
export interface Measure {
  readonly id: Outcome | "slipped" | "shift" | "overdue";
  readonly label: string;
  /** What it is told in: a number takes less room than a length of time. */
  readonly unit: "count" | "time";
  readonly values: readonly Measured[];
}

/** The parts that every comparison shows; the others where one of the companies has something in them. */
const ALWAYS: readonly Outcome[] = ["on-time", "late", "put-off", "no-report", "ahead"];

/** The records side by side: counts to the scale of the most promises, lengths of time to that of the longest. */
export function buildMeasures({ compared, records }: Pick<CompareInput, "compared" | "records">): Measure[] {
  const all = compared.flatMap(({ id }) => {
    const record = records.get(id);
    return record ? [{ company: id, record }] : [];
  });
  const most = Math.max(1, ...all.map(({ record }) => record.dated));
  const longest = Math.max(
    1,
    ...all.flatMap(({ record }) => [record.largestShiftDays ?? 0, record.longestOverdueDays ?? 0]),
  );
  const count = (id: Measure["id"], label: string, read: (record: PromiseRecord) => number): Measure => ({
    id,
    label,
    unit: "count",
    values: all.map(({ company, record }) => ({
      company,
      words: formatNumber(read(record)),
      share: read(record) / most,
    })),
  });
  const length = (
    id: Measure["id"],
    label: string,
    read: (record: PromiseRecord) => number | null,
    write: (record: PromiseRecord) => string | null,
  ): Measure => ({
    id,
    label,
    unit: "time",
    values: all.map(({ company, record }) => {
      return { company, words: write(record), share: (read(record) ?? 0) / longest };
    }),
  });
  const outcomes = listIds(OUTCOMES).filter(
    (id) => ALWAYS.includes(id) || all.some(({ record }) => record.parts[id] > 0),
  );
  const parts = outcomes.map((id) => count(id, getLabel(OUTCOMES, id), ({ parts }) => parts[id]));
  return [
    ...parts.filter(({ id }) => id !== "ahead"),
    count("slipped", "Slipped", ({ slipped }) => slipped),
    length("shift", "Largest shift", ({ largestShiftDays }) => largestShiftDays, formatLargestShift),
    length(
      "overdue",
      "Longest overdue",
      ({ longestOverdueDays }) => longestOverdueDays,
      ({ longestOverdueDays: days }) =>
        days === null ? null : formatDuration(roundDuration(days, "nearest")),
    ),
    ...parts.filter(({ id }) => id === "ahead"),
  ];
}

/** Who promised most, whose deadline moved furthest, whose has been overdue longest: what has no clear first is left out. */
export function writeComparison({ compared, records }: Pick<CompareInput, "compared" | "records">): string {
  const first = (read: (record: PromiseRecord) => number | null) => {
    const values = compared.map(({ id, name }) => {
      const record = records.get(id) as PromiseRecord;
      return { name, record, value: read(record) ?? 0 };
    });
    const [best, next] = values.toSorted((a, b) => b.value - a.value);
    return best && best.value > (next?.value ?? 0) ? best : null;
  };
  const [promised, shift, overdue] = [
    first(({ dated }) => dated),
    first(({ largestShiftDays }) => largestShiftDays),
    first(({ longestOverdueDays }) => longestOverdueDays),
  ];
  const length = shift && spellLargestShift(shift.record);
  return [
    promised && `${promised.name} has made the most dated promises (${formatNumber(promised.value)}).`,
    length && length !== NO_DEADLINE && `${shift?.name} has the largest deadline shift: ${length} later.`,
    overdue &&
      `${overdue.name} has the longest overdue promise: ${formatLength(overdue.value)} without a report.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** "Toyota, QuantumScape and Solid Power: 29 dated promises about solid-state batteries." */
export function writeCompared(
  { compared, records }: Pick<CompareInput, "compared" | "records">,
  filter: string,
): string {
  const dated = compared.reduce((sum, { id }) => sum + (records.get(id)?.dated ?? 0), 0);
  const names = formatList(
    compared.map(({ name }) => name),
    "and",
  );
  return `${names}: ${formatCount(dated, "dated promise")} ${filter}.`;
}
