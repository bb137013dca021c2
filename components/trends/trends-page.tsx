import { AsOfControl } from "@/components/as-of/as-of-control";
import { EmbedSnippet, OembedLink } from "@/components/embed/embed-snippet";
import { EmptyState } from "@/components/empty-state";
import { FilterForm } from "@/components/filters/filter-form";
import { Follow } from "@/components/follow/follow";
import { Link } from "@/components/link";
import { AddressNotice } from "@/components/notice";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import { TakeAway } from "@/components/take/take-away";
import type { Company } from "@/lib/schema/api/shapes";
import type { FilteredPageData } from "@/lib/schema/pages/list-page";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { chartFiles } from "@/lib/view-models/downloads";
import { filterSentence } from "@/lib/view-models/filters/filter-sentence";
import { listForm } from "@/lib/view-models/filters/forms";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { listFollow } from "@/lib/view-models/follow-links";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { namesOf } from "@/lib/view-models/lookups";
import { counted } from "@/lib/view-models/text";
import { type TrendsInput, trendSeries } from "@/lib/view-models/trends/series";
import { trendsLead } from "@/lib/view-models/trends/words";
import { TrendCharts } from "./trend-charts";
import { TrendTable } from "./trend-table";

/** A table of more rows is folded away. */
const MOST_OPEN = 24;

interface TrendsPageProps {
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  data: TrendsInput & FilteredPageData & { readonly named: readonly Company[] };
}

/** The milestone trend chart: when each date was said against the date itself, under a filter. */
export function TrendsPage({ data, site }: TrendsPageProps) {
  const { asked, problems, facets, named, askedRecords, said, total, promises, milestones, sources } = data;
  const { filter, askedDay } = asked;
  const series = trendSeries(data);
  const labels = buildLabels("milestones", named, askedRecords);
  const sentence = filterSentence("milestones", filter, total, labels);
  return (
    <>
      <AsOfControl path="/trends" rest={formatQuery(filter)} asked={asked} said={said} />
      <PageHead title="Trends" lead={trendsLead(promises)} />
      <AddressNotice problems={problems} />
      <FilterForm
        model={listForm("milestones", asked, facets, named, { path: "/trends", records: askedRecords })}
        sentence={sentence}
      />
      <TakeAway
        title="Trends"
        shows={sentence}
        path="/trends"
        query={formatQuery(filter)}
        asOf={asked.asOf}
        site={site}
        files={chartFiles("trends", asked)}
        embed={<EmbedSnippet title="Trends" view={{ chart: "trends", asked }} site={site} />}
      />
      <Follow {...listFollow("milestones", filter, labels)} />
      {milestones.length === 0 ? (
        <NoTrends data={data} />
      ) : (
        <>
          <TrendCharts series={series} input={data} />
          <Section id="table" title="The same as a table">
            <details open={series.rows.length <= MOST_OPEN}>
              <summary>
                {counted(series.rows.length, "word", "words")} about{" "}
                {counted(milestones.length, "milestone", "milestones")}, each milestone’s oldest first
              </summary>
              <TrendTable
                rows={series.rows}
                names={namesOf(data.companies.values())}
                sources={sources}
                query={writeCarriedQuery(askedDay, filter.scope)}
              />
            </details>
          </Section>
        </>
      )}
      <OembedLink title="Trends" page={`/trends${formatQuery(filter, { asOf: askedDay })}`} />
    </>
  );
}

/** What would be drawn here, and how to get there. */
function NoTrends({ data: { asked, facets, total } }: Pick<TrendsPageProps, "data">) {
  const { filter, askedDay: asOf } = asked;
  return (
    <EmptyState title="No milestone with a dated target fits all of this.">
      <p>
        {total > 0 && (
          <>
            {counted(total, "milestone stands", "milestones stand")} without one:{" "}
            <Link href={`/milestones${formatQuery(filter, { asOf })}`}>see the list</Link>.{" "}
          </>
        )}
        {filter.scope !== "all" && facets.hidden > 0 && (
          <>
            {counted(facets.hidden, "milestone is", "milestones are")} left out for not being about
            solid-state batteries:{" "}
            <Link href={`/trends${formatQuery({ ...filter, scope: "all" }, { asOf })}`}>look there too</Link>.{" "}
          </>
        )}
        Take back a choice above, or{" "}
        <Link href={`/trends${writeCarriedQuery(asOf, filter.scope)}`}>show everything</Link>.
      </p>
    </EmptyState>
  );
}
