import { idsOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-statuses";
import { joined } from "@/lib/view-models/joined";

/** What a number of milestones of a status is called in a sentence. */
const CLAUSE: Record<MilestoneStatus, (whose: "its" | "their") => string> = {
  achieved: () => "reported as achieved",
  open: () => "still open",
  due: (whose) => `inside ${whose} window now`,
  unreported: (whose) => `past ${whose} date without a report`,
  missed: () => "reported as missed",
  withdrawn: () => "withdrawn",
  undated: () => "without a date",
};

/** How many milestones there are of each status. */
export type StatusCounts = Readonly<Partial<Record<MilestoneStatus, number>>>;

/** Counts by status from tallies. */
export function statusCounts(
  tallies: readonly { readonly status: MilestoneStatus; readonly count: number }[],
): StatusCounts {
  const counts: Partial<Record<MilestoneStatus, number>> = {};
  for (const { status, count } of tallies) counts[status] = (counts[status] ?? 0) + count;
  return counts;
}

/** "Of 12 milestones 4 are reported as achieved, 5 are still open and 3 are past their date without a report." */
export function statusSentence(counts: StatusCounts): string {
  const present = idsOf(MILESTONE_STATUSES).filter((status) => (counts[status] ?? 0) > 0);
  const total = present.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  if (total === 0) return "No milestone fits.";
  const [only] = present;
  if (present.length === 1 && only) {
    return total === 1
      ? `The one milestone is ${CLAUSE[only]("its")}.`
      : `All ${total.toLocaleString("en")} milestones are ${CLAUSE[only]("their")}.`;
  }
  const clauses = present.map((status) => clause(status, counts[status] ?? 0));
  return `Of ${total.toLocaleString("en")} milestones ${joined(clauses, "and")}.`;
}

function clause(status: MilestoneStatus, count: number): string {
  return count === 1
    ? `1 is ${CLAUSE[status]("its")}`
    : `${count.toLocaleString("en")} are ${CLAUSE[status]("their")}`;
}
