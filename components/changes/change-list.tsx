import { SaidOn } from "@/components/dates";
import { Note } from "@/components/note";
import { type Names, SubjectLink, type Subjects } from "@/components/record-link";
import { SaidBy } from "@/components/said-by";
import { StatementSource } from "@/components/source-reference";
import type { Change } from "@/lib/schema/api/change";
import type { Source } from "@/lib/schema/api/shapes";
import { groupByYear } from "@/lib/view-models/changes/change-list";
import { ChangeDates } from "./change-dates";
import styles from "./changes.module.css";
import { RevisionMark } from "./revision-mark";

/** Changes as a chronicle: years, the days they were said on, and each change under its day. */
export function ChangeList({ changes, ...links }: { changes: readonly Change[] } & ChangeLinks) {
  return groupByYear(changes, links.sources).map(({ year, days }) => (
    <section key={`${year} ${days[0]?.changes[0]?.id}`} className={styles.year}>
      <h2>
        {year === null ? (
          "No day known"
        ) : (
          <>
            <span className="visually-hidden">Said in </span>
            {year}
          </>
        )}
      </h2>
      {days.map(({ saidOn, changes }) => (
        <section key={changes[0]?.id} className={styles.day}>
          <h3>
            <SaidOn date={saidOn} />
          </h3>
          <ol className={styles.entries}>
            {changes.map((change) => (
              <ChangeEntry key={change.id} change={change} {...links} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  ));
}

/** What an entry needs beside the change: names and where its links lead. */
interface ChangeLinks {
  readonly subjects: Subjects;
  readonly names: Names;
  readonly sources: ReadonlyMap<string, Source>;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  readonly query: string;
}

/** One change: what became of what, from when to when, in our words, whose word it is and where it stands. */
function ChangeEntry({ change, ...links }: { change: Change } & ChangeLinks) {
  const { subjects, names, sources, query } = links;
  return (
    <li id={change.id} className={styles.entry}>
      <p className={styles.revision}>
        <RevisionMark revision={change.revision} />
      </p>
      <div className={styles.what}>
        <h4>
          <SubjectLink subject={change.about} subjects={subjects} query={query} />
        </h4>
        <ChangeDates change={change} />
        <p>{change.summary}</p>
        {change.note && (
          <details className={styles.note}>
            <summary>With a note</summary>
            <Note>{change.note}</Note>
          </details>
        )}
      </div>
      <div className={styles.who}>
        <p>
          <SaidBy {...change} names={names} query={query} />
        </p>
        <p>
          <StatementSource statement={change} sources={sources} query={query} />
        </p>
      </div>
    </li>
  );
}
