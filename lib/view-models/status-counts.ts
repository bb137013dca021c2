import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-statuses";
import { joined } from "./joined";

/** What is counted: milestones, or the dates they are promised for. */
export type Counted = "milestone" | "dated target";

interface Standing {
  readonly status: MilestoneStatus;
}

/**
 * Where a company's or a partnership's milestones stand, each count with its base: "of its 8 dated targets, 6 lie ahead
 * and 2 are due now", "its 2 milestones lie ahead", "its one milestone has no date".
 * @throws where there are none
 */
export function statusCounts(milestones: readonly Standing[], counted: Counted): string {
  const counts = MILESTONE_STATUSES.map(({ id }) => ({
    id,
    count: milestones.filter(({ status }) => status === id).length,
  })).filter(({ count }) => count > 0);
  const [first, second] = counts;
  if (first === undefined) throw new Error(`no ${counted} to count`);
  if (second === undefined) {
    const subject = first.count === 1 ? `its one ${counted}` : `its ${first.count} ${counted}s`;
    return `${subject} ${standWords(first.id, first.count === 1, counted)}`;
  }
  const words = counts.map(({ id, count }) => `${count} ${standWords(id, count === 1, counted)}`);
  return `of its ${milestones.length} ${counted}s, ${joined(words, "and")}`;
}

/** What is said of milestones or targets of one status: "lie ahead", "passed without a report". */
function standWords(status: MilestoneStatus, one: boolean, counted: Counted): string {
  switch (status) {
    case "achieved":
      return one ? "is reported achieved" : "are reported achieved";
    case "open":
      return one ? "lies ahead" : "lie ahead";
    case "due":
      return one ? "is due now" : "are due now";
    case "unreported":
      if (counted === "dated target") return "passed without a report";
      return one ? "is past its date without a report" : "are past their dates without a report";
    case "missed":
      return one ? "was missed, as reported" : "were missed, as reported";
    case "withdrawn":
      return one ? "was withdrawn" : "were withdrawn";
    case "undated":
      return undatedWords(one, counted);
  }
}

/** A target that had a date and has none now was put off. */
function undatedWords(one: boolean, counted: Counted): string {
  if (counted === "dated target") return one ? "was put off without a date" : "were put off without a date";
  return one ? "has no date" : "have no date";
}
