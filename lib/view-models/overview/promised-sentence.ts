import type { Bounds } from "@/lib/domain/edtf-date";
import { contains } from "@/lib/domain/edtf-date";
import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";
import { joined } from "@/lib/view-models/joined";

/** Milestones with the same dates and status, counted. */
export interface PromiseTally {
  readonly status: MilestoneStatus;
  readonly baseline: Bounds | null;
  readonly achieved: Bounds | null;
  readonly count: number;
}

const PASSED: ReadonlySet<MilestoneStatus> = new Set(["achieved", "unreported", "missed"]);

/**
 * "Of 6 promised dates 2 have passed, none is known to have been met in its first window and of 2 no source says what
 * happened."
 * A promise counts from its first dated target on; one whose first date nobody gave counts nowhere.
 */
export function promisedSentence(tallies: readonly PromiseTally[]): string {
  const promised = tallies.filter(({ baseline }) => baseline !== null);
  const total = sum(promised);
  if (total === 0) return "No dated promise is known yet.";
  const passed = promised.filter(({ status }) => PASSED.has(status));
  const met = sum(passed.filter(inFirstWindow));
  const silent = sum(passed.filter(({ status }) => status === "unreported"));
  const over = sum(passed);
  const dates = total === 1 ? "1 promised date" : `${total.toLocaleString("en")} promised dates`;
  if (over === 0) return `Of ${dates} none has passed.`;
  const outcomes = [
    `${over.toLocaleString("en")} ${over === 1 ? "has" : "have"} passed`,
    met === 0
      ? "none is known to have been met in its first window"
      : `${met.toLocaleString("en")} ${met === 1 ? "was" : "were"} met in ${met === 1 ? "its" : "their"} first window`,
    ...(silent === 0 ? [] : [`of ${silent.toLocaleString("en")} no source says what happened`]),
  ];
  return `Of ${dates} ${joined(outcomes, "and")}.`;
}

function inFirstWindow({ baseline, achieved }: PromiseTally): boolean {
  return baseline !== null && achieved !== null && contains(baseline, achieved);
}

function sum(tallies: readonly { readonly count: number }[]): number {
  return tallies.reduce((total, { count }) => total + count, 0);
}
