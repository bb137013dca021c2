import { Link } from "@/components/link";
import { StatusGlyph } from "@/components/status-mark";
import type { Outcome, PromiseParts, PromiseRecord as Record } from "@/lib/domain/outcomes";
import { OUTCOME_STATUSES } from "@/lib/view-models/charts/keys";
import { buildRecordRows, describeMeasures, writeKept, writeVerdict } from "@/lib/view-models/promise-record";
import styles from "./promise-record.module.css";

interface PromiseRecordProps {
  record: Record;
  /** The address of the list that holds exactly the promises of an outcome; of all dated ones without. */
  hrefOf: (outcome: Outcome | null) => string;
}

/** What became of what a company promised: counts first, a share only where there is enough to take one of. */
export function PromiseRecord({ record, hrefOf }: PromiseRecordProps) {
  if (record.dated === 0) return <p>It is responsible for no promise with a deadline.</p>;
  const measures = describeMeasures(record);
  return (
    <>
      <p>
        <Verdict record={record} hrefOf={hrefOf} />
      </p>
      <dl className={styles.counts}>
        {buildRecordRows(record).map(({ outcome, label, definition, count }) => (
          <div key={outcome} data-none={count === 0 || undefined}>
            <dt title={definition}>
              <StatusGlyph status={OUTCOME_STATUSES[outcome]} /> {label}
            </dt>
            <dd>{count > 0 ? <Link href={hrefOf(outcome)}>{count.toLocaleString("en")}</Link> : count}</dd>
          </div>
        ))}
      </dl>
      {measures && <p>{measures}</p>}
      <p>{writeKept(record)}</p>
      <p className={styles.note}>
        Counts only milestones that it or a part of it is responsible for and that have had a deadline, each
        once, by the first deadline. A date that passed without a report settles nothing.
      </p>
    </>
  );
}

interface VerdictProps {
  record: PromiseParts;
  /** The address of the list that holds exactly the promises of an outcome; of all dated ones without. */
  hrefOf: (outcome: Outcome | null) => string;
}

/** What became of dated promises in one sentence, each number a link to exactly its records. */
function Verdict({ record, hrefOf }: VerdictProps) {
  return writeVerdict(record, hrefOf).map(({ text, href }, index) => {
    // A sentence has its words in one order.
    const key = `${index} ${text}`;
    return href === null ? (
      <span key={key}>{text}</span>
    ) : (
      <Link key={key} href={href}>
        {text}
      </Link>
    );
  });
}
