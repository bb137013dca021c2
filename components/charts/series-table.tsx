import type { ReactNode } from "react";
import { Link } from "@/components/link";
import type { BarSeries } from "@/lib/view-models/charts/bar-chart";
import { buildSegment } from "@/lib/view-models/charts/series";
import { formatNumber } from "@/lib/view-models/text";
import styles from "./series-table.module.css";

interface SeriesTableProps {
  series: BarSeries;
  caption: string;
  rowHead: string;
  headOf: (key: string) => ReactNode;
}

/** The same numbers as the chart, each a link to the list of what it counts; a dash stands for none. */
export function SeriesTable({ series: { keys, rows }, caption, rowHead, headOf }: SeriesTableProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rowHead}</th>
          {keys.map((key) => (
            <th scope="col" key={key} data-key={key}>
              {headOf(key)}
            </th>
          ))}
          <th scope="col">All</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            {keys.map((key) => {
              const segment = buildSegment(row, key);
              return (
                <td key={key}>
                  <Count count={segment?.count ?? 0} href={segment?.href} />
                </td>
              );
            })}
            <td>
              <Count count={row.total} href={row.href} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ count, href }: { count: number; href: string | undefined }) {
  if (count === 0 || href === undefined) return <span className={styles.none}>–</span>;
  return <Link href={href}>{formatNumber(count)}</Link>;
}
