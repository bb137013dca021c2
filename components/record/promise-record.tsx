import { type Promised, promiseRecord } from "@/lib/domain/promise-record";
import { counted } from "@/lib/view-models/joined";
import { keptSentence, recordRows } from "@/lib/view-models/record/record-rows";
import styles from "./promise-record.module.css";

/** What became of what a company promised: counts first, a share only where there is enough to take one of. */
export function PromiseRecord({ milestones }: { milestones: readonly Promised[] }) {
  const record = promiseRecord(milestones);
  if (record.promised === 0 && record.unpromised === 0)
    return <p>It is responsible for no milestone with a dated promise or a reported achievement.</p>;
  return (
    <>
      <dl className={styles.counts}>
        {recordRows(record).map(({ id, label, count }) => (
          <div key={id} data-none={count === 0 || undefined}>
            <dt>{label}</dt>
            <dd>{count.toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
      <p>{keptSentence(record)}</p>
      <p className={styles.note}>
        Counted are the milestones it is responsible for. A promise is settled once a source says that it was
        achieved, missed or withdrawn; a date that passed without a report settles nothing.
        {record.unpromised > 0 &&
          ` ${counted(record.unpromised, "achievement was", "achievements were")} reported without a dated promise before, and ${record.unpromised === 1 ? "is" : "are"} not counted.`}
      </p>
    </>
  );
}
