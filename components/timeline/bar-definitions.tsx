import { ARROW, FADE } from "@/lib/view-models/timeline/measures";
import styles from "./drawing.module.css";
import { barEndId, barId } from "./drawing-ids";

/** The parts of a partnership's bar, around the line y = 0. */
export function BarDefinitions() {
  return (
    <>
      <symbol id={barId("full")} overflow="visible">
        <Touch />
        <rect width="100%" y={-2.5} height={5} fill="currentColor" />
      </symbol>
      <symbol id={barId("hollow")} overflow="visible">
        <Touch />
        <rect width="100%" y={-2.5} height={5} fill="currentColor" />
        <rect className={styles.hollow} width="100%" y={-1} height={2} />
      </symbol>
      <symbol id={barId("thin")} overflow="visible">
        <Touch />
        <rect width="100%" y={-1.5} height={3} fill="currentColor" />
      </symbol>
      <symbol id={barEndId("since")} overflow="visible">
        <circle className={styles.touch} r={6} />
        <rect x={-1} y={-5} width={2} height={10} fill="currentColor" />
      </symbol>
      <symbol id={barEndId("before")} overflow="visible">
        <rect x={-FADE} y={-2.5} width={FADE} height={5} fill="currentColor" mask="url(#fade-start)" />
      </symbol>
      <symbol id={barEndId("on")} overflow="visible">
        <rect y={-2.5} width={ARROW} height={5} fill="currentColor" mask="url(#fade-end)" />
      </symbol>
      <symbol id={barEndId("over")} overflow="visible">
        <rect x={-1.25} y={-6} width={2.5} height={12} fill="currentColor" />
      </symbol>
    </>
  );
}

/** A bar is touched a little above and below it too. */
function Touch() {
  return <rect className={styles.around} width="100%" y={-6} height={12} />;
}
