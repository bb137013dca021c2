import { DateText } from "@/components/dates";
import { Link } from "@/components/link";
import { PartnershipStatusMark } from "@/components/partnership-status";
import { StatusMark } from "@/components/status-mark";
import type { MilestoneInput } from "@/lib/view-models/milestone/input";
import { getShownDate } from "@/lib/view-models/milestone/shown-date";
import { getRecordHref } from "@/lib/view-models/record-href";
import styles from "./milestone-related.module.css";

/** The partnerships a milestone belongs to, and others of its stage. */
export function MilestoneRelated({ input, query }: { input: MilestoneInput; query: string }) {
  const { partnerships, sameStage } = input;
  return (
    <div className={styles.columns}>
      <div>
        <h3>Partnerships</h3>
        {partnerships.length === 0 && <p className={styles.none}>No partnership names this milestone.</p>}
        <ul className={styles.list}>
          {partnerships.map(({ id, name, status }) => (
            <li key={id}>
              <Link href={getRecordHref("partnerships", id, query)}>{name}</Link>
              <span className={styles.stand}>
                <PartnershipStatusMark status={status} />
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>Others of the same stage</h3>
        {sameStage.length === 0 && (
          <p className={styles.none}>No other solid-state milestone of this stage is recorded.</p>
        )}
        <ul className={styles.list}>
          {sameStage.map((milestone) => (
            <li key={milestone.id}>
              <Link href={getRecordHref("milestones", milestone.id, query)}>{milestone.title}</Link>
              <span className={styles.stand}>
                <StatusMark status={milestone.status} /> <DateText date={getShownDate(milestone)} absent="" />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
