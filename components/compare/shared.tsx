import { type Column, DataTable } from "@/components/data-table";
import { Link } from "@/components/link";
import { MetricValue } from "@/components/metrics/metric-table";
import { CompanyList } from "@/components/record-link";
import { Section } from "@/components/section";
import { SourceList } from "@/components/source-list";
import type { Metric, Source } from "@/lib/schema/api/shapes";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { CompareInput } from "@/lib/view-models/compare/compare";
import { type LikeFigures, listLikeFigures, listShared } from "@/lib/view-models/compare/shared";
import { listNames } from "@/lib/view-models/lookups";
import { getRecordHref } from "@/lib/view-models/record-href";
import { formatCount, formatList } from "@/lib/view-models/text";
import styles from "./compare.module.css";

/** What is compared, with how many sources speak of at least two of the companies, and the latest of these. */
export interface SharedInput extends CompareInput {
  readonly sharedSources: { readonly total: number; readonly latest: readonly Source[] };
}

interface SharedProps {
  data: SharedInput;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** Whom they work with both, and who speaks of both. */
export function SharedRecords({ data, query }: SharedProps) {
  const { compared, sharedSources, params } = data;
  const { together, partners } = listShared(data);
  const names = listNames(compared);
  const { asOfParam, filter } = params;
  const all = { company: compared.map(({ id }) => id), match: "all", scope: filter.scope } as const;
  return (
    <>
      <Section id="partners" title="Shared partners">
        {together.length + partners.length === 0 && (
          <p>They share no partnership, and no company works with two of them.</p>
        )}
        <ul className={styles.list}>
          {together.map(({ id, name }) => (
            <li key={id}>
              Together: <Link href={getRecordHref("partnerships", id, query)}>{name}</Link>
            </li>
          ))}
          {partners.map((partner) => (
            <li key={partner.id}>
              <CompanyList ids={[partner.id]} names={new Map([[partner.id, partner.name]])} query={query} />{" "}
              with{" "}
              {formatList(
                partner.with.map((id) => names.get(id) ?? id),
                "and",
              )}
              :{" "}
              {partner.partnerships.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && "; "}
                  <Link href={getRecordHref("partnerships", id, query)}>{name}</Link>
                </span>
              ))}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="sources" title="Shared sources">
        {sharedSources.total === 0 ? (
          <p>No source covers two of them.</p>
        ) : (
          <>
            <p>
              {formatCount(sharedSources.total, "source covers", "sources cover")} at least two of them;{" "}
              <Link href={`/sources${formatQuery(all, { asOf: asOfParam })}`}>see those that cover all</Link>.
              Latest:
            </p>
            <SourceList sources={sharedSources.latest} query={query} />
          </>
        )}
      </Section>
    </>
  );
}

/** As many figures of a company stand in a cell; the page of figures has the others. */
const MOST_FIGURES = 3;

/** What at least two of them give a figure for, meant alike. */
export function LikeForLike({ data, query }: SharedProps) {
  const rows = listLikeFigures(data);
  const having = data.compared.filter(({ id }) => rows.some(({ figures }) => figures.has(id)));
  const without = data.compared.filter((company) => !having.includes(company)).map(({ name }) => name);
  const columns: Column<LikeFigures>[] = [
    {
      key: "figure",
      label: "Figure",
      head: true,
      render: ({ label, sense }) => (
        <>
          {label}
          <small className={styles.block}>{sense}</small>
        </>
      ),
    },
    ...having.map(({ id, name }) => ({
      key: id,
      label: name,
      render: ({ figures }: LikeFigures) => <FigureCell metrics={figures.get(id) ?? []} query={query} />,
    })),
  ];
  return (
    <Section id="figures" title="Figures, like for like">
      <p>
        Same quantity, unit, basis, level and test cycle; latest first.
        {rows.length > 0 && without.length > 0 && ` No comparable figure: ${formatList(without, "and")}.`}
      </p>
      <DataTable
        caption=""
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p>No two of them have comparable figures.</p>}
      />
    </Section>
  );
}

function FigureCell({ metrics, query }: { metrics: readonly Metric[]; query: string }) {
  if (metrics.length === 0) return null;
  const left = metrics.length - MOST_FIGURES;
  return (
    <ul className={styles.figures}>
      {metrics.slice(0, MOST_FIGURES).map((metric) => (
        <li key={metric.id}>
          <MetricValue metric={metric} />{" "}
          <small>
            <Link
              href={`${getRecordHref("sources", metric.source, query)}#${metric.id}`}
              title={metric.summary}
            >
              {metric.saidOn.text}
            </Link>
            {metric.conditions && `, ${metric.conditions}`}
          </small>
        </li>
      ))}
      {left > 0 && <li className={styles.quiet}>and {left} earlier</li>}
    </ul>
  );
}
