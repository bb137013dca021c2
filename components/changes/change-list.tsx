import { SaidOn } from "@/components/said-on";
import type { Change } from "@/lib/schema/api/change";
import { changeYears } from "@/lib/view-models/changes/change-list";
import { ChangeEntry, type ChangeLinks } from "./change-entry";
import styles from "./changes.module.css";

/** Changes as a chronicle: years, the days they were said on, and each change under its day. */
export function ChangeList({ changes, ...links }: { changes: readonly Change[] } & ChangeLinks) {
  return changeYears(changes, links.sources).map(({ year, days }) => (
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
