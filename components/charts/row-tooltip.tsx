import { Tooltip } from "recharts";
import { type BarChartId, getBarChart } from "@/lib/schema/pages/charts";
import { getKey } from "@/lib/view-models/charts/keys";
import type { SeriesRow } from "@/lib/view-models/charts/series";
import { formatCountOf } from "@/lib/view-models/charts/words";
import { formatNumber } from "@/lib/view-models/text";
import styles from "./drawing.module.css";
import { KeyGlyph } from "./key-glyph";

interface RowTooltipProps {
  chart: BarChartId;
  rows: readonly SeriesRow[];
  figure: string;
}

/** A row in words, beside the pointer or the bar that the keyboard has reached. */
export function RowTooltip({ rows, ...drawing }: RowTooltipProps) {
  return (
    <Tooltip
      cursor={{ fill: "var(--wash)" }}
      isAnimationActive={false}
      content={({ label }) => <RowWords row={rows.find(({ id }) => id === label)} {...drawing} />}
    />
  );
}

interface RowWordsProps extends Omit<RowTooltipProps, "rows"> {
  row: SeriesRow | undefined;
}

function RowWords({ row, chart, figure }: RowWordsProps) {
  if (!row) return null;
  return (
    <div className={styles.tooltip} role="status">
      <p>
        <strong>{row.label}</strong> {formatCountOf(row.total, getBarChart(chart).unit)}
      </p>
      <dl>
        {row.segments.map(({ key, count }) => {
          const mark = getKey(chart, key);
          return (
            <div key={key}>
              <dt>
                <KeyGlyph figure={figure} mark={mark} /> {mark.label}
              </dt>
              <dd>{formatNumber(count)}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
