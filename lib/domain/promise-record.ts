import { type Bounds, contains } from "./edtf-date";
import type { MilestoneStatus } from "./milestone-statuses";

/** A milestone as far as a record of promises needs it. */
export interface Promised {
  readonly status: MilestoneStatus;
  readonly baseline: Bounds | null;
  readonly current: Bounds | null;
  readonly achieved: Bounds | null;
}

/** What became of the milestones somebody is responsible for, as counts; only those with a dated promise count. */
export interface PromiseRecord {
  /** With a first dated target. */
  readonly promised: number;
  readonly achieved: number;
  /** Achieved, and surely by the end of the first target; a first target without an end cannot be met or missed so. */
  readonly withinBaseline: number;
  /** The target as it stands, or the achievement, is not inside the first target, or no target stands any more. */
  readonly moved: number;
  readonly unreported: number;
  readonly missed: number;
  readonly withdrawn: number;
  /** Open, due, without a report or without a date: neither kept nor broken. */
  readonly pending: number;
  /** Achieved, missed or withdrawn: what a share of kept promises is taken of. */
  readonly settled: number;
  /** Reported as achieved without a dated promise before. */
  readonly unpromised: number;
}

/** Counts what became of promises. */
export function promiseRecord(milestones: readonly Promised[]): PromiseRecord {
  const promised = milestones.filter(({ baseline }) => baseline !== null);
  const count = (keeps: (milestone: Promised) => boolean) => promised.filter(keeps).length;
  const of = (status: MilestoneStatus) => count((milestone) => milestone.status === status);
  const settled = of("achieved") + of("missed") + of("withdrawn");
  return {
    promised: promised.length,
    achieved: of("achieved"),
    withinBaseline: count(metFirstTarget),
    moved: count(hasMoved),
    unreported: of("unreported"),
    missed: of("missed"),
    withdrawn: of("withdrawn"),
    pending: promised.length - settled,
    settled,
    unpromised: milestones.filter(({ status, baseline }) => status === "achieved" && baseline === null)
      .length,
  };
}

/** Whether a promise was surely kept by the end of its first target. */
function metFirstTarget({ status, baseline, achieved }: Promised): boolean {
  if (status !== "achieved" || baseline?.latest == null || achieved?.latest == null) return false;
  return achieved.latest <= baseline.latest;
}

/** Whether a promise stands, or was reached, elsewhere than first told. */
function hasMoved({ status, baseline, current, achieved }: Promised): boolean {
  if (!baseline) return false;
  const now = achieved ?? current;
  if (!now) return status === "undated";
  return !contains(baseline, now);
}
