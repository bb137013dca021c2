import type { Outcome, PromiseRecord as Record } from "@/lib/domain/outcomes";
import { describeMeasures, writeKept } from "@/lib/view-models/promise-record";
import styles from "./promise-record.module.css";
import { VerdictBar } from "./verdict-bar";

interface PromiseRecordProps {
  record: Record;
  /** The address of the list that holds exactly the promises of an outcome; of all dated ones without. */
  hrefOf: (outcome: Outcome | null) => string;
}

/** What became of what a company promised: counts first, a share only where there is enough to take one of. */
export function PromiseRecord({ record, hrefOf }: PromiseRecordProps) {
  if (record.dated === 0) return <p>No promise with a deadline.</p>;
  const measures = describeMeasures(record);
  return (
    <>
      <VerdictBar record={record} hrefOf={hrefOf} />
      {measures && <p>{measures}</p>}
      <p>{writeKept(record)}</p>
      <p className={styles.note}>
        Counts only milestones that it or a part of it is responsible for and that have had a deadline, each
        once, by the first deadline. A date that passed without a report counts as neither kept nor missed.
      </p>
    </>
  );
}
