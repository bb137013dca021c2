import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-statuses";
import { joined } from "./joined";

interface Standing {
  readonly status: MilestoneStatus;
}

/** How many milestones stand where, in the order of the list: "3 lie ahead, 1 is due now and 1 has no date". */
export function statusCounts(milestones: readonly Standing[]): string {
  const counts = MILESTONE_STATUSES.map(({ id }) => ({
    id,
    count: milestones.filter(({ status }) => status === id).length,
  })).filter(({ count }) => count > 0);
  return joined(
    counts.map(({ id, count }) => `${count.toLocaleString("en")} ${standWords(id, count === 1)}`),
    "and",
  );
}

/** What is said of milestones or targets of one status: "lie ahead", "is past its date without a report". */
export function standWords(status: MilestoneStatus, one: boolean): string {
  switch (status) {
    case "achieved":
      return one ? "is reported achieved" : "are reported achieved";
    case "open":
      return one ? "lies ahead" : "lie ahead";
    case "due":
      return one ? "is due now" : "are due now";
    case "unreported":
      return one ? "is past its date without a report" : "are past their dates without a report";
    case "missed":
      return one ? "was missed, as reported" : "were missed, as reported";
    case "withdrawn":
      return one ? "was withdrawn" : "were withdrawn";
    case "undated":
      return one ? "has no date" : "have no date";
  }
}
