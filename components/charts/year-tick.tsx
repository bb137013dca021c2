import type { YearRow } from "@/lib/view-models/charts/year-rows";
import styles from "./drawing.module.css";

interface YearTickProps {
  x: number;
  y: number;
  row: YearRow | undefined;
  presentYear: number;
}

/** The label under a bar: a year, the present one strong, or in two lines what the bar at an end holds. */
export function YearTick({ x, y, row, presentYear }: YearTickProps) {
  if (!row) return null;
  const present = row.label === String(presentYear);
  const lines = {
    before: ["earlier", ""],
    year: [row.label, ""],
    after: ["later", ""],
    "no-deadline": ["no", "deadline"],
    undated: ["no", "date"],
  }[row.place];
  return (
    <text x={x} y={y + 8} textAnchor="middle" className={present ? styles.presentTick : styles.tick}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? "0.4em" : "1.15em"}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
