import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-statuses";
import { joined } from "./joined";

/** How many milestones stand where, in the order of the list: "3 lie ahead, 1 is due now and 1 has no date". */
export function statusCounts(milestones: readonly { readonly status: MilestoneStatus }[]): string {
  const counts = MILESTONE_STATUSES.map(({ id }) => ({
    id,
    count: milestones.filter(({ status }) => status === id).length,
  })).filter(({ count }) => count > 0);
  return joined(
    counts.map(({ id, count }) => `${count.toLocaleString("en")} ${standWords(id, count === 1)}`),
    "and",
  );
}

/** What is said of milestones of one status: "lie ahead", "passed without a report". */
export function standWords(status: MilestoneStatus, one: boolean): string {
  switch (status) {
    case "achieved":
      return one ? "is reported achieved" : "are reported achieved";
    case "open":
      return one ? "lies ahead" : "lie ahead";
    case "due":
      return one ? "is due now" : "are due now";
    case "unreported":
      return "passed without a report";
    case "missed":
      return one ? "was missed, as reported" : "were missed, as reported";
    case "withdrawn":
      return one ? "was withdrawn" : "were withdrawn";
    case "undated":
      return one ? "has no date" : "have no date";
  }
}
