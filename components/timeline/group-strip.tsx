import { SceneSvg } from "@/components/scene-svg";
import { drawStrip } from "@/lib/view-models/timeline/draw-strip";
import type { Strip } from "@/lib/view-models/timeline/strip";
import styles from "./group.module.css";

/** Everything in a group in one row, lanes folded or not: where its promises lie at a glance. */
export function GroupStrip({ strip, label }: { strip: Strip; label: string }) {
  const { height, scene } = drawStrip(strip);
  return (
    <div className={styles.strip} aria-hidden="true">
      {label}
      <SceneSvg scene={scene} height={height} />
    </div>
  );
}
