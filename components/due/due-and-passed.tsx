import { DateText } from "@/components/dates";
import { Link } from "@/components/link";
import { StatusGlyph, WeakMark } from "@/components/status-mark";
import type { Day } from "@/lib/domain/days";
import { measureSilence } from "@/lib/domain/deadline";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { Milestone } from "@/lib/schema/api/shapes";
import type { DueAndPassed as Due } from "@/lib/schema/pages/list-page";
import type { Filter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { formatSilence } from "@/lib/view-models/format-dates";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { getShownDate } from "@/lib/view-models/milestone/input";
import { getRecordHref } from "@/lib/view-models/record-href";
import { formatAll } from "@/lib/view-models/text";
import styles from "./due.module.css";

interface DueAndPassedProps {
  due: Due;
  asOf: Day;
  /** The day in the address; null where it names none. */
  asOfParam: Day | null;
  /** The filter under which they were looked for. */
  filter: Filter;
}

/** What may come within twelve months, what is inside its window, what passed without a report. */
export function DueAndPassed({ due, asOf, asOfParam, filter }: DueAndPassedProps) {
  const query = writeCarriedQuery(asOfParam, filter.scope);
  const among = formatQuery(filter) === "" ? "" : " among these";
  const all = (status: string, sort: string | null, { total }: { total: number }, words: string) =>
    // No list shows a union.
    total === 0 || filter.isUnion
      ? null
      : {
          href: `/milestones${formatQuery({ ...filter, status: [status] }, { asOf: asOfParam, sort })}`,
          label: words,
        };
  return (
    <div className={styles.boxes}>
      <MilestoneBox
        id="next"
        title="Could fall in the next 12 months"
        milestones={due.next.first}
        none={`No promised date${among} begins in the next 12 months.`}
        all={all("open", null, due.next, "All upcoming")}
        asOf={asOf}
        query={query}
      />
      <MilestoneBox
        id="now"
        title="Due now"
        milestones={due.now.first}
        none={`No promise${among} is due ${asOfParam === null ? "now" : "on that day"}.`}
        all={all("due", null, due.now, formatAll(due.now.total, "due"))}
        asOf={asOf}
        query={query}
      />
      <MilestoneBox
        id="passed"
        title="Date passed, no report"
        milestones={due.passed.first}
        none={`No promised date${among} has passed without a report.`}
        all={all("unreported", "-date", due.passed, formatAll(due.passed.total, "without a report"))}
        asOf={asOf}
        query={query}
      />
    </div>
  );
}

interface MilestoneBoxProps {
  id: string;
  title: string;
  milestones: readonly Milestone[];
  /** What stands here where there is none. */
  none: string;
  /** All of them. */
  all: { readonly href: string; readonly label: string } | null;
  asOf: Day;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** A few milestones by what became of them: a glyph, a date as said, a title. */
export function MilestoneBox({ id, title, milestones, none, all, asOf, query }: MilestoneBoxProps) {
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {milestones.length === 0 && <p className={styles.none}>{none}</p>}
      <ul>
        {milestones.map((milestone) => (
          <li key={milestone.id}>
            <StatusGlyph status={milestone.status} />
            <span>
              <span className="visually-hidden">{getLabel(MILESTONE_STATUSES, milestone.status)}: </span>
              <Link href={`${getRecordHref("milestones", milestone.id)}${query}`}>{milestone.title}</Link>{" "}
              <span className={styles.when}>
                <DateText date={getShownDate(milestone)} absent="no date" />
              </span>
              {milestone.weaklySourced && (
                <>
                  {" "}
                  <WeakMark />
                </>
              )}
              <LastWord milestone={milestone} asOf={asOf} />
            </span>
          </li>
        ))}
      </ul>
      {all && (
        <p className={styles.all}>
          <Link href={all.href}>{all.label}</Link>
        </p>
      )}
    </section>
  );
}

/** How old the last word is about something that is still waited for. */
function LastWord({ milestone, asOf }: { milestone: Milestone; asOf: Day }) {
  const { status, lastSaidOn } = milestone;
  const latest = lastSaidOn?.latest;
  const silence = lastSaidOn && latest ? measureSilence(status, { ...lastSaidOn, latest }, asOf) : null;
  if (!silence) return null;
  return <span className={styles.silence}>last claim {formatSilence(silence)}</span>;
}
