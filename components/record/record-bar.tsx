import { Swatch } from "@/components/charts/key-glyph";
import { Link } from "@/components/link";
import { SceneSvg } from "@/components/scene-svg";
import { OUTCOMES, type Outcome, type PromiseParts } from "@/lib/domain/outcomes";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { writePatterns } from "@/lib/drawing/patterns";
import { drawRecord, listRecordParts, RECORD_KEYS, writeParts } from "@/lib/view-models/promise-record";
import { formatNumber } from "@/lib/view-models/text";
import styles from "./record-bar.module.css";

/** What the ids of the patterns begin with. */
const FIGURE = "record";

/** Pixels that a bar is high. */
const BAR = 14;

interface RecordBarProps {
  record: PromiseParts;
  /** How many promises the whole width stands for: the same for all bars that are compared. */
  most: number;
}

/** A record as a bar of its eight parts behind its number; for a screen reader the parts in words. */
export function RecordBar({ record, most }: RecordBarProps) {
  if (record.dated === 0) return <>0</>;
  return (
    <span className={styles.record}>
      <span className={styles.number}>{formatNumber(record.dated)}</span>
      <span className="visually-hidden"> dated: {writeParts(record)}</span>
      <SceneSvg
        className={styles.bar}
        ids={`${FIGURE}-`}
        height={BAR}
        scene={drawRecord(listRecordParts(record), { most, height: BAR })}
        aria-hidden="true"
      />
    </span>
  );
}

/** The patterns that the bars of a page are filled with; to stand once in it. */
export function RecordPatterns() {
  return (
    <SceneSvg
      className="mark-definitions"
      width={0}
      height={0}
      scene={[]}
      definitions={writePatterns(RECORD_KEYS, `${FIGURE}-`, PAGE_PALETTE)}
    />
  );
}

interface RecordKeyProps {
  /** The address of the promises of which that became. */
  hrefOf: (outcome: Outcome) => string;
}

/** What the pieces of the bars stand for; each entry leads to the promises that it counts. */
export function RecordKey({ hrefOf }: RecordKeyProps) {
  return (
    <ul className={styles.key}>
      {OUTCOMES.map(({ id, label }, index) => {
        const key = RECORD_KEYS[index];
        return (
          <li key={id}>
            {key && <Swatch figure={FIGURE} mark={key} />} <Link href={hrefOf(id)}>{label}</Link>
          </li>
        );
      })}
    </ul>
  );
}
