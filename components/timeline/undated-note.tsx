import { StatusGlyph } from "@/components/status-glyph";
import { accessibleName } from "@/lib/view-models/timeline/accessible-name";
import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import styles from "./lane.module.css";

/** How many milestones are named before they are only counted. */
const NAMED = 2;

/** The milestones without a date, which have no place on the axis, in words. */
export function UndatedNote({ layout, described }: { layout: LaneLayout; described: boolean }) {
  const { undated, milestones } = layout;
  if (undated.length === 0) return null;
  const count = `${milestones.length > 0 ? "and " : ""}${undated.length} undated`;
  const left = undated.length - NAMED;
  return (
    <p className={styles.undated}>
      <StatusGlyph status="undated" size={11} /> {count}:{" "}
      {undated.slice(0, NAMED).map(({ row, label }, index) => (
        <span key={row.id}>
          {index > 0 && "; "}
          <a
            href={row.href}
            aria-label={described ? undefined : accessibleName(row, label)}
            aria-describedby={described ? row.id : undefined}
            data-undated=""
          >
            {label.title}
          </a>
        </span>
      ))}
      {left > 0 && `; ${left} more${described ? " in the table" : ""}`}
    </p>
  );
}
