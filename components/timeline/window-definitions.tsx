import { ARROW, FADE } from "@/lib/view-models/timeline/measures";
import { arrowId, CAP_ID, softId, windowId } from "./drawing-ids";

/** Half the height of a window: promised ones are hollow, those in which it happened solid. */
const PROMISED = 4.5;
const REACHED = 2.5;

/** The parts of a milestone's window, around the line y = 0. */
export function WindowDefinitions() {
  return (
    <>
      <symbol id={windowId(false)} overflow="visible">
        <g fill="currentColor">
          <rect width="100%" y={-PROMISED} height={PROMISED * 2} fillOpacity={0.16} />
          <rect width="100%" y={-PROMISED - 0.5} height={1} />
          <rect width="100%" y={PROMISED - 0.5} height={1} />
        </g>
      </symbol>
      <symbol id={windowId(true)} overflow="visible">
        <rect width="100%" y={-REACHED} height={REACHED * 2} fill="currentColor" />
      </symbol>
      <symbol id={CAP_ID} overflow="visible">
        <rect x={-0.5} y={-PROMISED - 0.5} width={1} height={PROMISED * 2 + 1} fill="currentColor" />
      </symbol>
      <Ends side="start" />
      <Ends side="end" />
    </>
  );
}

/** How a window ends on one side where it is not closed: it fades out, or an arrow says that there is no bound. */
function Ends({ side }: { side: "start" | "end" }) {
  const direction = side === "start" ? -1 : 1;
  const fade = { x: side === "start" ? -FADE : 0, width: FADE };
  const neck = direction * (ARROW - 8);
  return (
    <>
      <symbol id={softId(side, false)} overflow="visible">
        <g fill="currentColor" mask={`url(#fade-${side})`}>
          <rect {...fade} y={-PROMISED} height={PROMISED * 2} fillOpacity={0.3} />
          <rect {...fade} y={-PROMISED - 0.5} height={1} />
          <rect {...fade} y={PROMISED - 0.5} height={1} />
        </g>
      </symbol>
      <symbol id={softId(side, true)} overflow="visible">
        <rect {...fade} y={-REACHED} height={REACHED * 2} fill="currentColor" mask={`url(#fade-${side})`} />
      </symbol>
      <symbol id={arrowId(side)} overflow="visible">
        <path d={`M0 0 H${neck}`} stroke="currentColor" strokeWidth={1.5} />
        <path d={`M${direction * ARROW} 0 L${neck} -4 V4 Z`} fill="currentColor" />
      </symbol>
    </>
  );
}
