import type { Key } from "@/lib/view-models/charts/keys";
import { SHORT_LABELS } from "@/lib/view-models/charts/short-labels";
import styles from "./drawing.module.css";

/** Pixels that the whole label of a group takes, and that its short form takes in one line. */
const LABEL_ROOM = 150;
const SHORT_ROOM = 92;

interface ColumnHeadProps {
  x: number;
  /** The foot of the head, where its last line stands. */
  y: number;
  width: number;
  mark: Key | null;
}

/** The head of a column of bars. */
export function ColumnHead({ x, y, width, mark }: ColumnHeadProps) {
  if (!mark) return null;
  const lines = linesFor(mark, width);
  return (
    <text x={x} y={y - 9} className={styles.name}>
      {lines.map((line, index) => (
        <tspan key={line} x={x + 1} y={y - 9 - (lines.length - 1 - index) * 14}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function linesFor({ id, label }: Key, width: number): readonly string[] {
  const short = SHORT_LABELS[id] ?? [label];
  if (width >= LABEL_ROOM) return [label];
  if (width >= SHORT_ROOM) return [short.join(" ").replace("- ", "-")];
  return short;
}
