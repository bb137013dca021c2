import type { PromiseRecord } from "@/lib/domain/promise-record";
import { wilsonInterval } from "@/lib/domain/wilson";
import { counted } from "@/lib/view-models/joined";

/** Fewer settled promises than this say nothing about a share. */
const FEWEST_SETTLED = 5;

/** A line of the record: what is counted, how many, and what it means. */
export interface RecordRow {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** The counts of a record, in the order a reader asks. */
export function recordRows(record: PromiseRecord): RecordRow[] {
  return [
    { id: "promised", label: "Promised with a date", count: record.promised },
    { id: "achieved", label: "Achieved", count: record.achieved },
    { id: "within", label: "Achieved by the end of the first target", count: record.withinBaseline },
    { id: "moved", label: "Moved from the first target", count: record.moved },
    { id: "unreported", label: "Date passed, no report", count: record.unreported },
    { id: "missed", label: "Missed, as reported", count: record.missed },
    { id: "withdrawn", label: "Withdrawn", count: record.withdrawn },
  ];
}

/** What share of the settled promises was kept, with its interval and its base; or that they are too few to say. */
export function keptSentence(record: PromiseRecord): string {
  const { withinBaseline, settled, pending } = record;
  const waiting =
    pending === 0
      ? ""
      : ` ${counted(pending, "promise is", "promises are")} still pending and ${pending === 1 ? "counts" : "count"} as neither kept nor broken.`;
  if (settled === 0) return `No promise is settled yet.${waiting}`;
  const base = `${withinBaseline} of ${counted(settled, "settled promise", "settled promises")} ${withinBaseline === 1 || settled === 1 ? "was" : "were"} kept by the end of the first target`;
  if (settled < FEWEST_SETTLED)
    return `${base}: too few to say more (fewer than ${FEWEST_SETTLED}).${waiting}`;
  const { share, low, high } = wilsonInterval(withinBaseline, settled);
  return `${base}: ${percent(share)} (95 % interval after Wilson ${percent(low)} to ${percent(high)}, n = ${settled}).${waiting}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
