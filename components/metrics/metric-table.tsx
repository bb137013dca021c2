import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/data-table";
import { DateWords } from "@/components/date-words";
import { Note } from "@/components/note";
import type { Names } from "@/components/record-link";
import { SaidBy } from "@/components/said-by";
import { StatementSource } from "@/components/statement-source";
import { labelOf } from "@/lib/domain/list";
import { QUANTITIES } from "@/lib/domain/quantities";
import type { Metric, Source } from "@/lib/schema/api/shapes";
import { MetricSense } from "./metric-sense";
import { MetricValue } from "./metric-value";
import styles from "./metrics.module.css";

interface MetricTableProps {
  caption: ReactNode;
  metrics: readonly Metric[];
  /** What a figure is about, as a link; left out where the page is about one thing alone. */
  about?: (metric: Metric) => ReactNode;
  names: Names;
  sources: ReadonlyMap<string, Source>;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  query?: string;
}

/** Figures: what is measured, how much, how it is meant, whose word, and where it stands. */
export function MetricTable({ caption, metrics, about, names, sources, query }: MetricTableProps) {
  const columns: Column<Metric>[] = [
    {
      key: "quantity",
      label: "Figure",
      head: true,
      render: (metric) => (
        <>
          {labelOf(QUANTITIES, metric.quantity)}
          {about && <span className={styles.about}>{about(metric)}</span>}
        </>
      ),
    },
    { key: "value", label: "Value", numeric: true, render: (metric) => <MetricValue metric={metric} /> },
    { key: "sense", label: "How it is meant", render: (metric) => <MetricSense metric={metric} /> },
    {
      key: "by",
      label: "Said by, on",
      render: (metric) => (
        <>
          <SaidBy saidBy={metric.saidBy} names={names} query={query} />
          <span className={styles.quiet}>
            <DateWords date={metric.saidOn} />
          </span>
        </>
      ),
    },
    {
      key: "summary",
      label: "In our words",
      render: ({ summary, note }) => (
        <>
          {summary}
          {note && <Note>{note}</Note>}
        </>
      ),
    },
    {
      key: "source",
      label: "Source",
      render: (metric) => <StatementSource statement={metric} sources={sources} query={query} />,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={metrics}
      rowKey={({ id }) => id}
      rowId={({ id }) => id}
      empty={<p>No source has given a figure about it.</p>}
    />
  );
}
