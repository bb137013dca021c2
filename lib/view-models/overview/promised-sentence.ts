import type { Bounds } from "@/lib/domain/edtf-date";
import { contains } from "@/lib/domain/edtf-date";
import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";

/** Milestones with the same dates and status, counted. */
export interface PromiseTally {
  readonly status: MilestoneStatus;
  readonly baseline: Bounds | null;
  readonly achieved: Bounds | null;
  readonly count: number;
}

const PASSED: ReadonlySet<MilestoneStatus> = new Set(["achieved", "unreported", "missed"]);

/**
 * "2 of 6 promised dates have passed: none is reported as met in its first window, 2 are without a report."
 * A promise counts from its first dated target on; one whose first date nobody gave counts nowhere.
 */
export function promisedSentence(tallies: readonly PromiseTally[]): string {
  const promised = tallies.filter(({ baseline }) => baseline !== null);
  const total = sum(promised);
  if (total === 0) return "No dated promise is known yet.";
  const passed = promised.filter(({ status }) => PASSED.has(status));
  const met = sum(passed.filter(inFirstWindow));
  const silent = sum(passed.filter(({ status }) => status === "unreported"));
  const head = `${sum(passed)} of ${total} promised ${total === 1 ? "date has" : "dates have"} passed`;
  if (sum(passed) === 0) return `None of ${total} promised ${total === 1 ? "date has" : "dates has"} passed.`;
  const metWords = met === 0 ? "none was met in its first window, as far as sources tell" : `${met} ${met === 1 ? "was" : "were"} met in the first window`;
  const silentWords = silent === 0 ? "" : `; of ${silent} no source says what happened`;
  return `${head}: ${metWords}${silentWords}.`;
}

function inFirstWindow({ baseline, achieved }: PromiseTally): boolean {
  return baseline !== null && achieved !== null && contains(baseline, achieved);
}

function sum(tallies: readonly { readonly count: number }[]): number {
  return tallies.reduce((total, { count }) => total + count, 0);
}
