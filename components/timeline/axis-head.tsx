import { SceneSvg } from "@/components/scene-svg";
import type { TimelineAxis } from "@/lib/view-models/timeline/axis";
import { drawAsOfLabel, drawYears } from "@/lib/view-models/timeline/draw-ground";
import styles from "./timeline.module.css";

/** The years along the top and the as-of day above them; what lies to its right is promised. */
export function AxisHead({ axis, asOf, lane }: { axis: TimelineAxis; asOf: string; lane: string }) {
  return (
    <div className={styles.head} aria-hidden="true">
      {lane}
      <SceneSvg scene={[...drawAsOfLabel(axis, asOf, 15), ...drawYears(axis, 36, null)]} />
    </div>
  );
}
