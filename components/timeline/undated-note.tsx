import { StatusGlyph } from "@/components/status-glyph";
import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import styles from "./lane.module.css";

/** How many milestones are named before they are only counted. */
const NAMED = 2;

/** The milestones without a date, which have no place on the axis, in words. */
export function UndatedNote({ layout }: { layout: LaneLayout }) {
  const { undated, milestones } = layout;
  if (undated.length === 0) return null;
  const count = `${milestones.length > 0 ? "and " : ""}${undated.length} undated`;
  return (
    <p className={styles.undated}>
      <StatusGlyph status="undated" size={11} /> {count}:{" "}
      {undated.slice(0, NAMED).map((item, index) => (
        <span key={item.row.id}>
          {index > 0 && "; "}
          <a href={item.row.href} data-stop="" data-row={item.row.id}>
            {item.label.title}
          </a>
        </span>
      ))}
      {undated.length > NAMED && `; ${undated.length - NAMED} more in the table`}
    </p>
  );
}
