import { SceneSvg } from "@/components/scene-svg";
import type { DrawnStrip } from "@/lib/view-models/timeline/draw-timeline";
import styles from "./group.module.css";

/** Everything in a group in one row, lanes folded or not: where its promises lie at a glance. */
export function GroupStrip({ strip: { height, scene }, label }: { strip: DrawnStrip; label: string }) {
  return (
    <div className={styles.strip} aria-hidden="true">
      {label}
      <SceneSvg scene={scene} height={height} />
    </div>
  );
}
