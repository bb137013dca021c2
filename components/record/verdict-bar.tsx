import { Link } from "@/components/link";
import { SceneSvg } from "@/components/scene-svg";
import { StatusGlyph } from "@/components/status-mark";
import type { Outcome, PromiseParts } from "@/lib/domain/outcomes";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { writePatterns } from "@/lib/drawing/patterns";
import { OUTCOME_STATUSES } from "@/lib/view-models/charts/keys";
import { writeBase } from "@/lib/view-models/overview";
import { drawRecord, listPastParts } from "@/lib/view-models/promise-record";
import styles from "./promise-record.module.css";

/** Pixels that the bar is high. */
const BAR = 26;

interface VerdictBarProps {
  record: PromiseParts;
  /** The address of the list that holds exactly the promises of an outcome; of all dated ones without. */
  hrefOf: (outcome: Outcome | null) => string;
}

/** What became of the promises that no longer lie ahead, as one bar and in words; each part leads to its promises. */
export function VerdictBar({ record, hrefOf }: VerdictBarProps) {
  const parts = listPastParts(record);
  const most = record.dated - record.parts.ahead;
  return (
    <section className={styles.verdict} aria-label="What became of the promises">
      <p>{writeBase(record)}</p>
      <SceneSvg
        ids="verdict-"
        definitions={writePatterns(
          parts.map(({ key }) => key),
          "verdict-",
          PAGE_PALETTE,
        )}
        scene={drawRecord(parts, { most, height: BAR, hrefOf })}
        height={BAR}
      />
      <ul>
        {parts.map(({ key, outcome, count }) => (
          <li key={outcome}>
            <StatusGlyph status={OUTCOME_STATUSES[outcome]} size={12} />
            <Link href={hrefOf(outcome)}>
              <b>{count.toLocaleString("en")}</b> {key.label.toLowerCase()}
            </Link>
          </li>
        ))}
        <li>
          <Link href={hrefOf("ahead")}>{record.parts.ahead.toLocaleString("en")} ahead</Link>
        </li>
        <li>
          <Link href={hrefOf(null)}>All {record.dated.toLocaleString("en")}</Link>
        </li>
      </ul>
    </section>
  );
}
