import type { Day } from "@/lib/domain/days";
import type { Bounds } from "@/lib/domain/edtf-date";
import { groupBy } from "@/lib/domain/list";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Outcome } from "@/lib/domain/outcomes";
import type { Move } from "@/lib/domain/promise";
import type { Revision } from "@/lib/domain/revisions";
import type { MilestoneSays } from "@/lib/domain/statement";
import type { Claim, DateShape, Milestone, SlipShape } from "@/lib/schema/api/shapes";
import type { Filter } from "@/lib/schema/parameters/filter";
import type { DayParams } from "@/lib/schema/parameters/to-params";

/** A claim of a promise's history, and what it did to the target before it. */
export interface PromiseStep {
  /** The id of the claim. */
  readonly claim: string;
  readonly says: MilestoneSays;
  readonly revision: Revision;
  /** Whether it moved the target; each move is one arc. */
  readonly move: Move | null;
  readonly from: DateShape | null;
  readonly to: DateShape | null;
}

/** How the promise of one milestone went, as the loader derived it for a day: read by every page, never made anew. */
export interface PromiseCourse {
  /** The claims that make its history, in the domain's order. */
  readonly steps: readonly PromiseStep[];
  /** The claim whose word stands: of the achievement, the withdrawal, the delay or the target; null where there is none. */
  readonly standing: string | null;
  /** The last dated target, also where it no longer stands. */
  readonly lastTarget: DateShape | null;
  /** The claims that stand last side by side and cannot all be right. */
  readonly conflict: readonly string[];
}

/** Courses by the id of their milestone. */
export type PromiseCourses = ReadonlyMap<string, PromiseCourse>;

/** The promise that stands for a company where there is room for one, and how it went. */
export interface LeadPromise {
  readonly milestone: Milestone;
  readonly course: PromiseCourse;
}

/** How far the dated promise of a milestone moved, without its claims. */
export interface PromiseMoves {
  readonly milestone: string;
  /** The companies that are responsible for it, the first first. */
  readonly companies: readonly string[];
  /** How many claims gave it a date. */
  readonly datedClaims: number;
  readonly slips: number;
  readonly pullIns: number;
  readonly shiftDays: number | null;
}

/** The milestones that a company is the first to be responsible for, counted by where they stand and their status. */
export interface CrowdedLane {
  /** Id of the company. */
  readonly company: string;
  readonly tallies: readonly {
    readonly status: MilestoneStatus;
    /** The one day they stand at; null where they have no date. */
    readonly stands: Day | null;
    readonly count: number;
  }[];
}

/** Dated promises that moved alike, counted by the database. Rows may repeat and add up. */
export interface MoveTally extends Pick<PromiseMoves, "datedClaims" | "slips" | "pullIns"> {
  readonly count: number;
}

/** As many chosen companies, or any chosen milestone, have all of their promises drawn; else each company has its lead. */
const MOST_IN_FULL = 2;

/** Whether one promise stands for each company in the trends. */
export function areLeadsShown({ company, milestone }: Pick<Filter, "company" | "milestone">): boolean {
  return milestone.length === 0 && (company.length === 0 || company.length > MOST_IN_FULL);
}

/**
 * The lead promise of each company: the one with most dated claims, of several the one moved furthest.
 * @param promises those moved furthest first
 * @param chosen companies asked for: where one of them is responsible, it is theirs
 * @param most as many leads, those with most dated claims; they stay in the order of the promises
 */
export function chooseLeads<T extends Pick<PromiseMoves, "companies" | "datedClaims">>(
  promises: readonly T[],
  chosen: readonly string[],
  most: number,
): T[] {
  const ownerOf = ({ companies }: T) => companies.find((id) => chosen.includes(id)) ?? companies[0];
  const byClaims = promises.toSorted((a, b) => b.datedClaims - a.datedClaims);
  const leads = [...groupBy(byClaims, ownerOf).values()].flatMap(([lead]) => lead ?? []);
  const drawn = new Set(leads.slice(0, most));
  return promises.filter((promise) => drawn.has(promise));
}

/** A ranked milestone, and how many more of the same company's the list passes over for it. */
export interface RankedMilestone {
  readonly milestone: Milestone;
  /** The other milestones of the list that the same companies are responsible for. */
  readonly sisters: readonly { readonly id: string; readonly title: string }[];
}

/**
 * Milestones that count alike, counted by the database: what charts, sentences and counts by year are made of. None asks for
 * more of a day than its year: the days are the first of their years, and the last where a date reaches to them. Rows may
 * repeat and add up.
 */
export interface MilestoneTally {
  readonly status: MilestoneStatus;
  /** What became of the promise; null where it never had a deadline. */
  readonly outcome: Outcome | null;
  /** The one day they stand at; null where they have no date. */
  readonly stands: Day | null;
  /** The same where they are settled or have a deadline: the day in whose year they count. */
  readonly countedOn: Day | null;
  readonly firstDeadline: Day | null;
  /** What they reach over, for the years that a filter finds them in. */
  readonly dates: readonly Bounds[];
  readonly count: number;
}

/** A claim about a milestone with what it did to what was believed before it; later words never change that. */
export interface HistoryClaim extends Claim {
  readonly revision: Revision;
  /** The date that stood before, where the word speaks to one. */
  readonly from: DateShape | null;
  /** The date that stands after it. */
  readonly to: DateShape | null;
  /** Whether it moved the target. */
  readonly move: Move | null;
  /** From the one to the other, in days; an open side is null. */
  readonly shift: SlipShape | null;
}

/** How much was said in a month. */
interface SaidMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Claims and metrics said in it. */
  readonly count: number;
}

/** When something was said, up to a day: nothing here tells of later. */
export interface SaidDays {
  /** The first day on which something was said; null where nothing had been by then. */
  readonly first: Day | null;
  /** The last one. */
  readonly last: Day | null;
  /** The months in which something was said, in their order. */
  readonly months: readonly SaidMonth[];
}

/** A page of one record: the day it was asked for, and when something was said up to it. */
export interface RecordDay {
  readonly params: DayParams;
  readonly said: SaidDays;
}
