import { SceneSvg } from "@/components/scene-svg";
import type { LegendEntry, TimelineLegend } from "@/lib/view-models/timeline/legend";
import styles from "./timeline.module.css";

/** What the signs mean, those in use alone. */
export function Legend({ legend }: { legend: TimelineLegend }) {
  return (
    <dl className={styles.legend}>
      <Entries title="Milestones" entries={legend.milestones} />
      <Entries title="Dates" entries={legend.dates} />
      <Entries title="Partnerships" entries={legend.partnerships} />
    </dl>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly LegendEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {entries.map(({ label, scene, width }) => (
        <dd key={label}>
          <SceneSvg scene={scene} width={width} height={1} overflow="visible" />
          {label}
        </dd>
      ))}
    </div>
  );
}
