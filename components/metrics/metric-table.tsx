import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/data-table";
import { DateText } from "@/components/dates";
import { Note } from "@/components/notice";
import type { Names } from "@/components/record-link";
import { SaidBy, StatementSource } from "@/components/source-reference";
import { TechnologyTags } from "@/components/technology-tag";
import { getLabel } from "@/lib/domain/list";
import { NATURES, QUANTITIES } from "@/lib/domain/quantities";
import type { Metric, Milestone, Source } from "@/lib/schema/api/shapes";
import { formatAlso, formatLevel, formatValue, getFigureDate } from "@/lib/view-models/metric-words";
import styles from "./metrics.module.css";

/** Longer values may break before their unit. */
const MOST_ON_A_LINE = 20;

/** The value of a figure with its unit; below, the same as the source gives it in other units. */
export function MetricValue({ metric }: { metric: Metric }) {
  const words = formatValue(metric);
  return (
    <span className={words.length > MOST_ON_A_LINE ? styles.longValue : styles.value}>
      {words}
      {formatAlso(metric).map((words) => (
        <span key={words} className={styles.also}>
          {words}
        </span>
      ))}
    </span>
  );
}

interface MetricTableProps {
  caption: ReactNode;
  metrics: readonly Metric[];
  /** Those that figures are about. */
  milestones: readonly Milestone[];
  /** What a figure is about, as a link; left out where the page is about one thing alone. Beside it a quantity that all share is not named again. */
  about?: (metric: Metric) => ReactNode;
  names: Names;
  sources: ReadonlyMap<string, Source>;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  query?: string;
  /** Whether rows after the tenth are folded. */
  fold?: boolean;
}

/** Figures: what is measured, how much, how it is meant, whose word, and where it stands. */
export function MetricTable({
  caption,
  metrics,
  milestones,
  about,
  names,
  sources,
  query,
  fold = false,
}: MetricTableProps) {
  const isMixed = new Set(metrics.map(({ quantity }) => quantity)).size > 1;
  const columns: Column<Metric>[] = [
    {
      key: "quantity",
      label: about && !isMixed ? "About" : "Figure",
      head: true,
      render: (metric) => (
        <>
          {(!about || isMixed) && getLabel(QUANTITIES, metric.quantity)}
          {about && <span className={isMixed ? styles.about : undefined}>{about(metric)}</span>}
        </>
      ),
    },
    { key: "value", label: "Value", numeric: true, render: (metric) => <MetricValue metric={metric} /> },
    {
      key: "sense",
      label: "Basis",
      render: (metric) => <MetricSense metric={metric} milestones={milestones} />,
    },
    {
      key: "by",
      label: "Claimed by, date",
      render: (metric) => (
        <>
          <SaidBy
            saidBy={metric.saidBy}
            publication={sources.get(metric.source)}
            names={names}
            query={query}
          />
          <span className={styles.quiet}>
            <DateText date={metric.saidOn} />
          </span>
        </>
      ),
    },
    {
      key: "summary",
      label: "Summary",
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
      empty={<p>No figures yet.</p>}
      fold={fold ? "figures" : undefined}
    />
  );
}

/** How a figure is meant: measured, reported or aimed at, for when, of what, under which conditions, of which technology. */
export function MetricSense({
  metric,
  milestones,
}: Pick<MetricTableProps, "milestones"> & { metric: Metric }) {
  const { nature, conditions, technologies } = metric;
  const figure = getFigureDate(metric, milestones);
  const level = formatLevel(metric);
  return (
    <>
      {getLabel(NATURES, nature)}
      {figure && (
        <>
          , <DateText date={figure.date} />
          {figure.isMilestones && <span className={styles.quiet}>the milestone’s target</span>}
        </>
      )}
      {level !== "" && <span className={styles.quiet}>{level}</span>}
      {conditions && <span className={styles.quiet}>{conditions}</span>}
      {technologies.length > 0 && <TechnologyTags technologies={technologies} />}
    </>
  );
}
