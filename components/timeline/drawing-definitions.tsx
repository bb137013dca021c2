import { statusColour } from "@/components/status-glyph";
import type { TimelineAxis } from "@/lib/view-models/timeline/axis";
import type { ShapesInUse } from "@/lib/view-models/timeline/in-use";
import { barColour } from "./bar-colour";
import styles from "./drawing.module.css";
import { fadeId, GRID_ID } from "./drawing-ids";
import { percent } from "./units";

/** What every lane draws from: the rules of the years with the as-of line, and the colours that fade out. */
export function DrawingDefinitions({ axis, inUse }: { axis: TimelineAxis; inUse: ShapesInUse }) {
  const now = percent(axis.asOf);
  return (
    <svg className={styles.definitions} aria-hidden="true" focusable="false">
      <symbol id={GRID_ID} overflow="visible">
        <rect className={styles.promise} x={now} width="200%" height="100%" />
        {axis.ticks.map(({ year, at, strong }) => (
          <line
            key={year}
            className={strong ? styles.fifthYear : styles.year}
            x1={percent(at)}
            x2={percent(at)}
            y2="100%"
          />
        ))}
        <line className={styles.year} x1="100%" x2="100%" y2="100%" />
        <line className={styles.now} x1={now} x2={now} y2="100%" />
      </symbol>
      {inUse.statuses.map((status) => (
        <Fades key={status} name={status} colour={statusColour(status)} />
      ))}
      {inUse.technologies.map((technology) => (
        <Fades key={technology} name={technology} colour={barColour(technology)} />
      ))}
    </svg>
  );
}

function Fades({ name, colour }: { name: string; colour: string }) {
  return (
    <>
      <linearGradient id={fadeId(name, "start")} x1="1" x2="0">
        <stop stopColor={colour} />
        <stop offset="1" stopColor={colour} stopOpacity="0" />
      </linearGradient>
      <linearGradient id={fadeId(name, "end")}>
        <stop stopColor={colour} />
        <stop offset="1" stopColor={colour} stopOpacity="0" />
      </linearGradient>
    </>
  );
}
