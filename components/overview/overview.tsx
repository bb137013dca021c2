import { AddressNotice } from "@/components/address-notice";
import { AsOfControl } from "@/components/as-of/as-of-control";
import { ChartFigure } from "@/components/charts/chart-figure";
import { DueAndPassed } from "@/components/due/due-and-passed";
import { MilestoneBox } from "@/components/due/milestone-box";
import { OembedLink } from "@/components/embed/oembed-link";
import { Follow } from "@/components/follow/follow";
import { Link } from "@/components/link";
import { PageHead } from "@/components/page-head";
import { Verdict } from "@/components/record/verdict";
import { Section } from "@/components/section";
import { Timeline } from "@/components/timeline/timeline";
import { labelOf } from "@/lib/domain/list";
import { countParts } from "@/lib/domain/outcomes";
import { BAR_CHARTS } from "@/lib/schema/pages/charts";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { drawChart } from "@/lib/view-models/charts/bar-charts";
import { listFollow } from "@/lib/view-models/follow-links";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { outcomeHref } from "@/lib/view-models/promise-record";
import { Holdings } from "./holdings";
import { Newest } from "./newest";
import styles from "./overview.module.css";
import type { OverviewData } from "./overview-data";
import { Rankings } from "./rankings";
import { TakeChart } from "./take-chart";

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
