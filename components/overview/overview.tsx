import { AsOfControl } from "@/components/as-of/as-of-control";
import { Brush } from "@/components/charts/brush";
import { ChartFigure } from "@/components/charts/chart-figure";
import { EmbedSnippet, OembedLink } from "@/components/embed/embed-snippet";
import { Follow } from "@/components/follow/follow";
import { Link } from "@/components/link";
import { AddressNotice } from "@/components/notice";
import { VerdictBar } from "@/components/record/verdict-bar";
import { ScopeLink } from "@/components/record-link";
import { Section } from "@/components/section";
import { Export } from "@/components/take/export";
import { formatDate } from "@/lib/domain/date-text";
import { countDays, type Day, isStale } from "@/lib/domain/days";
import { getLabel } from "@/lib/domain/list";
import { countParts } from "@/lib/domain/outcomes";
import { BAR_CHARTS, type BarChartId } from "@/lib/schema/pages/charts";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { DEFAULT_LIMIT } from "@/lib/schema/parameters/registry";
import type { DayParams } from "@/lib/schema/parameters/to-params";
import { buildChart } from "@/lib/view-models/charts/bar-charts";
import { listChartFiles } from "@/lib/view-models/downloads";
import { buildListFollow } from "@/lib/view-models/follow-links";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { writeHeadline } from "@/lib/view-models/overview";
import { getOutcomeHref } from "@/lib/view-models/promise-record";
import { formatCount } from "@/lib/view-models/text";
import { LatelyAndSoon } from "./lately-and-soon";
import styles from "./overview.module.css";
import type { OverviewData } from "./overview-data";
import { Rankings } from "./rankings";
import { WhoWithWhom } from "./who-with-whom";

/** The chart that stands beside the rankings, as high as these. */
const FIRST: BarChartId = "promises-by-first-deadline";

interface OverviewProps {
  data: OverviewData;
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
}

/** The front page: the verdict, the rankings, the chart of promises, what is new; below them the other charts. */
export function Overview({ data, site }: OverviewProps) {
  const { params, problems, tallies, charts } = data;
  const { asOf, asOfParam, scope } = params;
  const filter = { ...NO_FILTER, scope };
  const query = writeCarriedQuery(asOfParam, scope);
  const view = { filter, asOf: asOfParam, day: asOf };
  const record = countParts(tallies);
  const figures = charts.map(({ records, sources }) => {
    const drawn = buildChart(records, view);
    return (
      <ChartFigure
        key={records.chart}
        {...{ drawn, view }}
        sources={sources}
        isLow={records.chart === FIRST}
        brush={records.chart === FIRST && <Brush drawn={drawn} view={view} />}
        take={<TakeChart chart={records.chart} params={params} site={site} />}
      />
    );
  });
  const isFirst = ({ records }: (typeof charts)[number]) => records.chart === FIRST;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{writeHeadline(record)}</h1>
        <AsOfControl path="/" rest={writeCarriedQuery(null, scope)} params={params} said={data.said} />
      </header>
      <AddressNotice problems={problems} />
      <VerdictBar record={record} hrefOf={(outcome) => getOutcomeHref({ scope }, asOfParam, outcome)} />
      <div className={styles.holdings}>
        <Holdings data={data} />
        <HowFresh freshness={data.freshness} asOf={asOf} scope={scope} asOfParam={asOfParam} />
      </div>
      <div className={styles.board}>
        <div className={styles.first}>{figures[charts.findIndex(isFirst)]}</div>
        <Rankings data={data} record={record} />
        <WhoWithWhom network={data.network} query={query} />
        <LatelyAndSoon data={data} query={query} />
      </div>
      <Section id="in-numbers" title="Charts">
        <div className={styles.charts}>
          {figures.filter((_, index) => index !== charts.findIndex(isFirst))}
        </div>
      </Section>
      <Follow {...buildListFollow("milestones", filter, String)} />
      <OembedLink title={getLabel(BAR_CHARTS, "milestones-per-year")} page={`/${query}`} />
    </div>
  );
}

/** How much the tracker holds of the scope shown, and the way to the other scope. */
function Holdings({ data: { params, counts, totals } }: { data: OverviewData }) {
  const { asOfParam, scope } = params;
  const { partnerships, milestones } = totals[scope];
  const [solid, all] = [totals["solid-state"], totals.all];
  const more = all.partnerships + all.milestones - solid.partnerships - solid.milestones;
  return (
    <p>
      {formatCount(counts.organisations, "organisation", "organisations")},{" "}
      {formatCount(partnerships, "partnership", "partnerships")} and{" "}
      {formatCount(milestones, "milestone", "milestones")} on{" "}
      {scope === "all" ? "solid-state and other batteries" : "solid-state batteries"}; every date and number
      is sourced ({formatCount(counts.sources, "source")})
      {(more > 0 || scope === "all") && (
        <>
          {"; "}
          <ScopeLink
            scope={scope}
            more={more}
            hrefOf={(other) => `/${writeCarriedQuery(asOfParam, other)}`}
          />
        </>
      )}
      .
    </p>
  );
}

/** When the last source came and when a report was last looked for; marked where that is long ago. */
function HowFresh({ freshness, asOf, ...query }: HowFreshProps) {
  const { lastAdded, lastLook } = freshness;
  if (lastAdded === null && lastLook === null) return null;
  const href = `/changes${formatQuery({ scope: query.scope, by: "added" }, { asOf: query.asOfParam })}`;
  return (
    <p className={styles.fresh}>
      {lastAdded !== null && (
        <>
          <Link href={href}>Last source added</Link> on <FreshDay day={lastAdded} asOf={asOf} />
          {lastLook === null ? "." : "; "}
        </>
      )}
      {lastLook !== null && (
        <>
          last searched for missing reports on <FreshDay day={lastLook} asOf={asOf} />.
        </>
      )}
    </p>
  );
}

interface HowFreshProps extends Pick<DayParams, "asOf" | "asOfParam" | "scope"> {
  freshness: OverviewData["freshness"];
}

function FreshDay({ day, asOf }: { day: Day; asOf: Day }) {
  return (
    <>
      <time dateTime={day}>{formatDate({ edtf: day })}</time>
      {isStale(day, asOf) && <strong> (old: {formatCount(countDays(day, asOf), "day")} ago)</strong>}
    </>
  );
}

interface TakeChartProps {
  chart: BarChartId;
  params: DayParams;
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
}

/** What of a chart of the overview can be taken along; the scope is its only filter. */
function TakeChart({ chart, params, site }: TakeChartProps) {
  const title = getLabel(BAR_CHARTS, chart);
  const filter = { ...NO_FILTER, scope: params.scope };
  const list = { ...params, filter, sort: null, limit: DEFAULT_LIMIT, cursor: null };
  return (
    <Export
      title={title}
      path={`/#${chart}-title`}
      query={formatQuery({ scope: params.scope })}
      asOf={params.asOf}
      site={site}
      files={listChartFiles(chart, list)}
      embed={<EmbedSnippet title={title} view={{ chart, listParams: list }} site={site} />}
    />
  );
}
