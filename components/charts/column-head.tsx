import { labelOf } from "@/lib/domain/list";
import { TECHNOLOGY_GROUPS, type TechnologyGroup } from "@/lib/domain/technology-groups";
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
  group: TechnologyGroup | undefined;
}

/** The head of a column of bars. */
export function ColumnHead({ x, y, width, group }: ColumnHeadProps) {
  if (!group) return null;
  const lines = linesFor(group, width);
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

function linesFor(group: TechnologyGroup, width: number): readonly string[] {
  const short = SHORT_LABELS[group];
  if (width >= LABEL_ROOM) return [labelOf(TECHNOLOGY_GROUPS, group)];
  if (width >= SHORT_ROOM) return [short.join(" ").replace("- ", "-")];
  return short;
}
