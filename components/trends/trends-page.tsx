import { EmbedSnippet, OembedLink } from "@/components/embed/embed-snippet";
import { ViewFrame } from "@/components/explore/view-frame";
import { NothingMatches } from "@/components/filters/nothing-matches";
import { Link } from "@/components/link";
import { Section } from "@/components/section";
import type { Company } from "@/lib/schema/api/shapes";
import type { FilteredPageData } from "@/lib/schema/pages/list-page";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { listChartFiles } from "@/lib/view-models/downloads";
import { countFiltered, writeFilter } from "@/lib/view-models/filters/filter-sentence";
import { buildListForm } from "@/lib/view-models/filters/forms";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { buildListFollow } from "@/lib/view-models/follow-links";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import { formatCount } from "@/lib/view-models/text";
import { buildTrendSeries, type TrendsInput } from "@/lib/view-models/trends/series";
import { writeTrendsFinding, writeTrendsLead } from "@/lib/view-models/trends/words";
import { TrendCharts, TrendsKey } from "./trend-charts";
import { TrendTable } from "./trend-table";
import styles from "./trends.module.css";

/** A table of more rows is folded away. */
const MOST_OPEN = 24;

interface TrendsPageProps {
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  data: TrendsInput & FilteredPageData & { readonly named: readonly Company[] };
}

/** The milestone trend chart: when each date was said against the date itself, under a filter. */
export function TrendsPage({ data, site }: TrendsPageProps) {
  const { params, problems, facets, named, namedRecords, said, total, moves, milestones, sources } = data;
  const { filter, asOfParam } = params;
  const kept = { ...params.carried, asOf: asOfParam };
  const series = buildTrendSeries(data);
  const labels = buildLabels("milestones", named, namedRecords);
  const model = buildListForm("milestones", params, facets, named, {
    path: "/trends",
    records: namedRecords,
    problems,
  });
  return (
    <ViewFrame
      title="Trends"
      tabs
      path="/trends"
      query={formatQuery(filter, { ...params.carried })}
      model={model}
      counts={countFiltered("milestones", filter, total)}
      finding={writeTrendsFinding(moves)}
      shows={writeFilter("milestones", filter, total, labels)}
      sentence={writeFilter("milestones", filter, total, labels, { isBrief: true })}
      files={listChartFiles("trends", params)}
      embed={<EmbedSnippet title="Trends" view={{ chart: "trends", listParams: params }} site={site} />}
      follow={buildListFollow("milestones", filter, labels)}
      legend={milestones.length > 0 && <TrendsKey series={series} />}
      {...{ params, problems, said, site }}
    >
      {milestones.length === 0 ? (
        <NothingMatches
          title="No milestones with a dated target match these filters."
          model={model}
          noun="milestone"
          everyScope={`/trends${formatQuery({ ...filter, scope: "all" }, kept)}`}
        >
          {total > 0 && (
            <>
              {formatCount(total, "milestone has", "milestones have")} none:{" "}
              <Link href={`/milestones${formatQuery(filter, kept)}`}>see the list</Link>.{" "}
            </>
          )}
        </NothingMatches>
      ) : (
        <>
          <p className={styles.lead}>{writeTrendsLead(moves)}</p>
          <TrendCharts series={series} input={data} />
          <Section id="table" title="Table">
            <details open={series.rows.length <= MOST_OPEN}>
              <summary>
                {formatCount(series.rows.length, "claim")} on {formatCount(milestones.length, "milestone")},
                oldest first
              </summary>
              <TrendTable
                rows={series.rows}
                names={listNames(data.companies.values())}
                sources={sources}
                query={writeCarriedQuery(asOfParam, filter.scope)}
              />
            </details>
          </Section>
        </>
      )}
      <OembedLink title="Trends" page={`/trends${formatQuery(filter, { asOf: asOfParam })}`} />
    </ViewFrame>
  );
}
