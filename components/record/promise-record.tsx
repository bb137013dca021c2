import { Link } from "@/components/link";
import type { Outcome, PromiseRecord as Record } from "@/lib/domain/outcomes";
import { listRecordParts } from "@/lib/view-models/promise-record";
import { describeMeasures, writeKept } from "@/lib/view-models/record-measures";
import { formatCount } from "@/lib/view-models/text";
import styles from "./promise-record.module.css";
import { PartItems, PartsBar } from "./verdict-bar";

interface PromiseRecordProps {
  record: Record;
  /** The address of the list that holds exactly the promises of an outcome; of all dated ones without. */
  hrefOf: (outcome: Outcome | null) => string;
}

/** What became of all that a company promised, as one bar and in words; a share only where there is enough to take one of. */
export function PromiseRecord({ record, hrefOf }: PromiseRecordProps) {
  const parts = listRecordParts(record);
  const measures = [describeMeasures(record), writeKept(record)].filter((words) => words !== null);
  return (
    <section className={`${styles.verdict} ${styles.whole}`} aria-label="What became of the promises">
      <p>
        <Link href={hrefOf(null)}>{formatCount(record.dated, "dated promise")}</Link>
      </p>
      <PartsBar parts={parts} height={22} hrefOf={hrefOf} />
      <ul>
        <PartItems parts={parts} hrefOf={hrefOf} />
        <li className={styles.measures}>{measures.join(" ")}</li>
      </ul>
    </section>
  );
}
