import { ChangeDates } from "@/components/changes/change-dates";
import { RevisionMark } from "@/components/changes/revision-mark";
import { SaidOn } from "@/components/dates";
import boxes from "@/components/due/due.module.css";
import { Link } from "@/components/link";
import { SubjectLink } from "@/components/record-link";
import { WeakMark } from "@/components/weak-mark";
import styles from "./overview.module.css";
import type { OverviewData } from "./overview-data";

interface NewestProps {
  newest: OverviewData["newest"];
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** What was said last of all that changed something: what became of what, and when that was said. */
export function Newest({ newest: { changes, subjects }, query }: NewestProps) {
  return (
    <section className={boxes.box} aria-labelledby="newest">
      <h2 id="newest">Newest</h2>
      {changes.length === 0 && <p className={boxes.none}>Nothing has been said yet.</p>}
      <ul className={styles.newest}>
        {changes.map((change) => (
          <li key={change.id}>
            <p className={styles.told}>
              <RevisionMark revision={change.revision} />{" "}
              <span>
                said <SaidOn date={change.saidOn} />
              </span>
            </p>
            <SubjectLink subject={change.about} subjects={subjects} query={query} />
            <ChangeDates change={change} />
            {change.weaklySourced && <WeakMark />}
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <p className={boxes.all}>
          <Link href={`/changes${query}`}>All changes</Link>
        </p>
      )}
    </section>
  );
}
