import { StatusGlyph } from "@/components/status-glyph";
import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import { BarKey } from "./bar-key";
import styles from "./lane.module.css";

/** On a phone, what the strip shows, in lines of words. */
export function LaneLines({ layout }: { layout: LaneLayout }) {
  return (
    <ul className={styles.lines}>
      {layout.bars.map(({ item }) => (
        <li key={item.row.id}>
          <BarKey technology={item.technology} />
          <a href={item.row.href}>{item.row.title}</a> <span className={styles.when}>{item.row.when}</span>
        </li>
      ))}
      {[...layout.milestones.map(({ item }) => item), ...layout.undated].map((item) => (
        <li key={item.row.id}>
          <StatusGlyph status={item.status} />
          <a href={item.row.href}>{item.label.title}</a>{" "}
          <span className={styles.when}>
            {[item.row.statusWord, item.label.date].filter((words) => words !== "").join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
