import { DateWords } from "@/components/date-words";
import { Link } from "@/components/link";
import { StatusGlyph } from "@/components/status-glyph";
import { WeakMark } from "@/components/weak-mark";
import type { Day } from "@/lib/domain/days";
import { silenceSince } from "@/lib/domain/deadline";
import { labelOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { Milestone } from "@/lib/schema/api/shapes";
import { silenceWords } from "@/lib/view-models/format-dates";
import { getShownDate } from "@/lib/view-models/milestone/shown-date";
import { recordHref } from "@/lib/view-models/record-href";
import styles from "./due.module.css";

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
              <span className="visually-hidden">{labelOf(MILESTONE_STATUSES, milestone.status)}: </span>
              <Link href={`${recordHref("milestones", milestone.id)}${query}`}>{milestone.title}</Link>{" "}
              <span className={styles.when}>
                <DateWords date={getShownDate(milestone)} absent="no date" />
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
  const silence = lastSaidOn && latest ? silenceSince(status, { ...lastSaidOn, latest }, asOf) : null;
  if (!silence) return null;
  return <span className={styles.silence}>last word {silenceWords(silence)}</span>;
}
