import type { ReactNode } from "react";
import { Tooltip } from "recharts";
import type { SeriesRow } from "@/lib/view-models/charts/series";
import { numberText } from "@/lib/view-models/numbers";
import styles from "./drawing.module.css";
import type { Marks } from "./marks";

interface RowTooltipProps<K extends string> {
  rows: readonly SeriesRow<K>[];
  /** The total with its noun: "3 milestones". */
  unit: (total: number) => string;
  marks: Marks<K>;
  glyphOf: (key: K) => ReactNode;
}

/** A row in words, beside the pointer or the bar that the keyboard has reached. */
export function RowTooltip<K extends string>({ rows, ...words }: RowTooltipProps<K>) {
  return (
    <Tooltip
      cursor={{ fill: "var(--wash)" }}
      isAnimationActive={false}
      content={({ label }) => <RowWords row={rows.find(({ id }) => id === label)} {...words} />}
    />
  );
}

function RowWords<K extends string>({
  row,
  unit,
  marks,
  glyphOf,
}: Omit<RowTooltipProps<K>, "rows"> & { row: SeriesRow<K> | undefined }) {
  if (!row) return null;
  return (
    <div className={styles.tooltip} role="status">
      <p>
        <strong>{row.label}</strong> {unit(row.total)}
      </p>
      <dl>
        {row.segments.map(({ key, count }) => (
          <div key={key}>
            <dt>
              {glyphOf(key)} {marks[key].label}
            </dt>
            <dd>{numberText(count)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
