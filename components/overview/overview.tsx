import { AsOfControl } from "@/components/as-of/as-of-control";
import { ChartFigure } from "@/components/charts/chart-figure";
import { DueAndPassed, MilestoneBox } from "@/components/due/due-and-passed";
import { EmbedSnippet, OembedLink } from "@/components/embed/embed-snippet";
import { Follow } from "@/components/follow/follow";
import { Link } from "@/components/link";
import { AddressNotice } from "@/components/notice";
import { PageHead } from "@/components/page-head";
import { Verdict } from "@/components/record/promise-record";
import { ScopeLink } from "@/components/record-link";
import { Section } from "@/components/section";
import { TakeAway } from "@/components/take/take-away";
import { Timeline } from "@/components/timeline/timeline";
import { labelOf } from "@/lib/domain/list";
import { countParts } from "@/lib/domain/outcomes";
import { BAR_CHARTS, type BarChartId } from "@/lib/schema/pages/charts";
import type { AskedDay } from "@/lib/schema/parameters/asked";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { DEFAULT_LIMIT } from "@/lib/schema/parameters/registry";
import { drawChart } from "@/lib/view-models/charts/bar-charts";
import { chartFiles } from "@/lib/view-models/downloads";
import { listFollow } from "@/lib/view-models/follow-links";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { outcomeHref } from "@/lib/view-models/promise-record";
import { counted } from "@/lib/view-models/text";
import { Newest } from "./newest";
import styles from "./overview.module.css";
import type { OverviewData } from "./overview-data";
import { Rankings } from "./rankings";

interface OverviewProps {
  data: OverviewData;
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
}

/** The front page: the answer first, then the timeline in brief, then the charts. */
export function Overview({ data, site }: OverviewProps) {
  const { asked, problems, tallies, timeline, charts } = data;
  const { asOf, askedDay, scope } = asked;
  const filter = { ...NO_FILTER, scope };
  const query = writeCarriedQuery(askedDay, scope);
  const view = { filter, asOf: askedDay, day: asOf };
  const record = countParts(tallies);
  return (
    <>
      <AsOfControl path="/" rest={writeCarriedQuery(null, scope)} asked={asked} said={data.said} />
      <PageHead
        title="Who is building solid-state batteries with whom, what they promised, and what became of it"
        lead={<Verdict record={record} hrefOf={(outcome) => outcomeHref({ scope }, askedDay, outcome)} />}
      />
      <AddressNotice problems={problems} />
      <Holdings data={data} />
      <DueAndPassed
        due={data.due}
        asOf={asOf}
        askedDay={askedDay}
        filter={filter}
        withPassed={false}
        first={
          <>
            <Rankings data={data} record={record} />
            <Newest newest={data.newest} query={query} />
          </>
        }
      >
        <MilestoneBox
          id="known"
          title="What is known to have happened"
          milestones={data.known}
          none="No source reports an achievement yet."
          all={{
            href: `/milestones${formatQuery({ status: ["achieved"], scope }, { asOf: askedDay, sort: "-date" })}`,
            label: "All that was achieved",
          }}
          asOf={asOf}
          query={query}
        />
      </DueAndPassed>
      <Section
        id="timeline-in-brief"
        title="Timeline in brief"
        aside={<Link href={`/timeline${query}`}>All of it</Link>}
      >
        <Timeline input={{ ...timeline, asOf, lanes: "company", hrefs: { query } }} brief />
      </Section>
      <Section id="in-numbers" title="In numbers">
        <div className={styles.charts}>
          {charts.map(({ records, sources }) => (
            <ChartFigure
              key={records.chart}
              drawn={drawChart(records, view)}
              sources={sources}
              take={<TakeChart chart={records.chart} asked={asked} site={site} />}
            />
          ))}
        </div>
      </Section>
      <Follow {...listFollow("milestones", filter, String)} />
      <OembedLink title={labelOf(BAR_CHARTS, "milestones-per-year")} page={`/${query}`} />
    </>
  );
}

/** How much the tracker holds of the scope shown, and the way to the other scope. */
function Holdings({ data: { asked, counts, totals } }: { data: OverviewData }) {
  const { askedDay, scope } = asked;
  const { partnerships, milestones } = totals[scope];
  const [solid, all] = [totals["solid-state"], totals.all];
  const more = all.partnerships + all.milestones - solid.partnerships - solid.milestones;
  return (
    <p>
      {counted(counts.organisations, "organisation", "organisations")},{" "}
      {counted(partnerships, "partnership", "partnerships")} and{" "}
      {counted(milestones, "milestone", "milestones")} on{" "}
      {scope === "all" ? "solid-state and other batteries" : "solid-state batteries"}, each date and number
      with its source: {counted(counts.sources, "publication", "publications")} so far
      {(more > 0 || scope === "all") && (
        <>
          {"; "}
          <ScopeLink scope={scope} more={more} hrefOf={(other) => `/${writeCarriedQuery(askedDay, other)}`} />
        </>
      )}
      .
    </p>
  );
}

interface TakeChartProps {
  chart: BarChartId;
  asked: AskedDay;
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
}

/** What of a chart of the overview can be taken along; the scope is its only filter. */
function TakeChart({ chart, asked, site }: TakeChartProps) {
  const title = labelOf(BAR_CHARTS, chart);
  const filter = { ...NO_FILTER, scope: asked.scope };
  const list = { ...asked, filter, sort: null, limit: DEFAULT_LIMIT, cursor: null };
  return (
    <TakeAway
      title={title}
      path={`/#${chart}-title`}
      query={formatQuery({ scope: asked.scope })}
      asOf={asked.asOf}
      site={site}
      files={chartFiles(chart, list)}
      embed={<EmbedSnippet title={title} view={{ chart, asked: list }} site={site} />}
    />
  );
}
