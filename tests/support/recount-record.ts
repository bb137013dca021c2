import type { MilestoneRecount, RecordPart } from "./recount";

/*
 * Whose word makes a milestone's history, and the record of companies: the milestones that a company or a part of it
 * is responsible for, each once. Written from the text of the domain's rules alone.
 */

/** A company and what it is a part of. */
export interface RecountCompany {
  readonly id: string;
  readonly partOf?: string | null;
}

/** A partnership and its members. */
export interface RecountPartnership {
  readonly id: string;
  readonly parties: readonly { readonly company: string }[];
  readonly formed?: string | null;
}

/** A milestone with the companies and partnerships it names. */
export interface RecountMilestone {
  readonly id: string;
  readonly companies: readonly { readonly company: string; readonly part: "responsible" | "involved" }[];
  readonly partnerships: readonly string[];
}

/** The record of a company, in the shape of the API. */
export interface RecountRecord {
  readonly dated: number;
  readonly ahead: number;
  readonly onTime: number;
  readonly late: number;
  readonly unclear: number;
  readonly putOff: number;
  readonly withdrawn: number;
  readonly missed: number;
  readonly noReport: number;
  readonly slipped: number;
  readonly largestShiftDays: number | null;
  readonly longestOverdueDays: number | null;
}

/** Lists what a company is a part of, at any depth, beginning with itself. */
function listWholes(id: string, companies: readonly RecountCompany[]): string[] {
  const chain = [id];
  for (;;) {
    const whole = companies.find((each) => each.id === chain.at(-1))?.partOf;
    if (!whole || chain.includes(whole)) return chain;
    chain.push(whole);
  }
}

/** Lists a company and its parts, at any depth. */
export function listParts(id: string, companies: readonly RecountCompany[]): string[] {
  return [
    id,
    ...companies
      .map((each) => each.id)
      .filter((other) => other !== id && listWholes(other, companies).includes(id)),
  ];
}

/**
 * Lists the parties: "the milestone's companies, members of its partnerships, their parts and wholes"; the company
 * that a partnership formed is a member of it.
 */
export function listWordGivers(
  milestone: RecountMilestone,
  partnerships: readonly RecountPartnership[],
  companies: readonly RecountCompany[],
): ReadonlySet<string> {
  const named = partnerships.filter(({ id }) => milestone.partnerships.includes(id));
  const own = [
    ...milestone.companies.map(({ company }) => company),
    ...named.flatMap(({ parties }) => parties.map(({ company }) => company)),
    ...named.flatMap(({ formed }) => (formed ? [formed] : [])),
  ];
  return new Set(own.flatMap((id) => [...listWholes(id, companies), ...listParts(id, companies)]));
}

/** Tells whether a company or a part of it is responsible for a milestone. */
export function isResponsible(
  company: string,
  milestone: RecountMilestone,
  companies: readonly RecountCompany[],
): boolean {
  return milestone.companies.some(
    (each) => each.part === "responsible" && listWholes(each.company, companies).includes(company),
  );
}

/** Counts the record of some milestones: those "that have a first deadline, in exactly one part each". */
export function countRecord(milestones: readonly MilestoneRecount[]): RecountRecord {
  const dated = milestones.filter(({ part }) => part !== null);
  const inPart = (wanted: RecordPart) => dated.filter(({ part }) => part === wanted).length;
  return {
    dated: dated.length,
    ahead: inPart("ahead"),
    onTime: inPart("on-time"),
    late: inPart("late"),
    unclear: inPart("unclear"),
    putOff: inPart("put-off"),
    withdrawn: inPart("withdrawn"),
    missed: inPart("missed"),
    noReport: inPart("no-report"),
    slipped: dated.filter(({ slips }) => slips > 0).length,
    largestShiftDays: findLargest(dated.map(({ deadline }) => deadline.shiftDays)),
    longestOverdueDays: findLargest(dated.map(({ deadline }) => deadline.overdueDays)),
  };
}

/** Finds the largest number of days; null where none is above 0. */
function findLargest(days: readonly (number | null)[]): number | null {
  const largest = Math.max(0, ...days.map((each) => each ?? 0));
  return largest > 0 ? largest : null;
}
