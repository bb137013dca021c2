import { Swatch } from "@/components/charts/key-glyph";
import { Link } from "@/components/link";
import { SceneSvg } from "@/components/scene-svg";
import type { Outcome, PromiseParts } from "@/lib/domain/outcomes";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { writePatterns } from "@/lib/drawing/patterns";
import { writeBase } from "@/lib/view-models/overview";
import { drawRecord, listAheadParts, listPastParts, type RecordPart } from "@/lib/view-models/promise-record";
import styles from "./promise-record.module.css";

/** What the ids of the patterns begin with. */
const FIGURE = "verdict";

interface VerdictBarProps {
  record: PromiseParts;
  /** The address of the list that holds exactly the promises of an outcome; of all dated ones without. */
  hrefOf: (outcome: Outcome | null) => string;
}

/** What became of the promises that no longer lie ahead, as one bar and in words; each part leads to its promises. */
export function VerdictBar({ record, hrefOf }: VerdictBarProps) {
  const parts = listPastParts(record);
  return (
    <section className={styles.verdict} aria-label="What became of the promises">
      <p>{writeBase(record)}</p>
      <PartsBar parts={parts} height={26} hrefOf={hrefOf} />
      <ul>
        <PartItems parts={parts} hrefOf={hrefOf} />
        <PartItems parts={listAheadParts(record)} hrefOf={hrefOf} />
        <li>
          <Link href={hrefOf(null)}>All {record.dated.toLocaleString("en")}</Link>
        </li>
      </ul>
    </section>
  );
}

interface PartsProps extends Pick<VerdictBarProps, "hrefOf"> {
  parts: readonly RecordPart[];
}

/** Parts of a record as one bar, each as long as there are promises in it. */
export function PartsBar({ parts, height, hrefOf }: PartsProps & { height: number }) {
  const most = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <SceneSvg
      ids={`${FIGURE}-`}
      definitions={writePatterns(
        parts.map(({ key }) => key),
        `${FIGURE}-`,
        PAGE_PALETTE,
      )}
      scene={drawRecord(parts, { most, height, hrefOf })}
      height={height}
    />
  );
}

/** The same in words, each behind a piece of its part: how many promises there are in it. */
export function PartItems({ parts, hrefOf }: PartsProps) {
  return parts.map(({ key, outcome, count }) => (
    <li key={outcome}>
      <Swatch figure={FIGURE} mark={key} />
      <Link href={hrefOf(outcome)}>
        <b>{count.toLocaleString("en")}</b> {key.label.toLowerCase()}
      </Link>
    </li>
  ));
}
