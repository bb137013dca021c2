import type { ReactNode } from "react";
import type { Day } from "@/lib/domain/days";
import type { DueAndPassed as Due } from "@/lib/schema/pages/list-page";
import type { Filter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { formatAll } from "@/lib/view-models/text";
import styles from "./due.module.css";
import { MilestoneBox } from "./milestone-box";

interface DueAndPassedProps {
  due: Due;
  asOf: Day;
  /** The day in the address; null where it names none. */
  askedDay: Day | null;
  /** The filter under which they were looked for. */
  filter: Filter;
  /** Whether those that passed without a report stand here too. */
  withPassed?: boolean;
  /** Boxes of the same kind that come first. */
  first?: ReactNode;
  /** More boxes of the same kind. */
  children?: ReactNode;
}

/** What may come within twelve months, what is inside its window, what passed without a report. */
export function DueAndPassed({
  due,
  asOf,
  askedDay,
  filter,
  withPassed = true,
  first,
  children,
}: DueAndPassedProps) {
  const query = writeCarriedQuery(askedDay, filter.scope);
  const among = formatQuery(filter) === "" ? "" : " among these";
  const all = (status: string, sort: string | null, { total }: { total: number }, words: string) =>
    total === 0
      ? null
      : {
          href: `/milestones${formatQuery({ ...filter, status: [status] }, { asOf: askedDay, sort })}`,
          label: words,
        };
  return (
    <div className={styles.boxes}>
      {first}
      <MilestoneBox
        id="next"
        title="Next 12 months"
        milestones={due.next.first}
        none={`No promised date${among} begins in the next 12 months.`}
        all={all("open", null, due.next, "All that is open")}
        asOf={asOf}
        query={query}
      />
      <MilestoneBox
        id="now"
        title="Inside their window now"
        milestones={due.now.first}
        none={`No promise${among} is inside its window ${askedDay === null ? "today" : "on that day"}.`}
        all={all("due", null, due.now, formatAll(due.now.total, "due"))}
        asOf={asOf}
        query={query}
      />
      {withPassed && (
        <MilestoneBox
          id="passed"
          title="Passed without a report"
          milestones={due.passed.first}
          none={`No promised date${among} has passed without a report.`}
          all={all("unreported", "-date", due.passed, formatAll(due.passed.total, "without a report"))}
          asOf={asOf}
          query={query}
        />
      )}
      {children}
    </div>
  );
}
