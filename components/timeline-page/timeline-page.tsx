import { EmbedSnippet, OembedLink } from "@/components/embed/embed-snippet";
import { ViewFrame } from "@/components/explore/view-frame";
import { NothingMatches } from "@/components/filters/nothing-matches";
import { Link } from "@/components/link";
import { CrowdedTimeline } from "@/components/timeline/crowded-timeline";
import { Timeline, TimelineKey } from "@/components/timeline/timeline";
import { TimelineCounts } from "@/components/timeline/timeline-counts";
import type { Company } from "@/lib/schema/api/shapes";
import type { CrowdedLane, SaidDays } from "@/lib/schema/pages/promises";
import { getLanes } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { TimelineParams } from "@/lib/schema/parameters/to-params";
import { listChartFiles } from "@/lib/view-models/downloads";
import { listTabs } from "@/lib/view-models/explore";
import {
  countOnTimeline,
  writeTimeline,
  writeTimelineFilter,
} from "@/lib/view-models/filters/filter-sentence";
import { buildTimelineForm, listLaneChoices, type TimelineFacets } from "@/lib/view-models/filters/forms";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { writeMilestonesStanding } from "@/lib/view-models/filters/standing-sentence";
import { buildTimelineFollow } from "@/lib/view-models/follow-links";
import { countByStatus, writeCarriedQuery, writeStatusFinding } from "@/lib/view-models/lists";
import { buildCrowd } from "@/lib/view-models/timeline/crowd";
import type { TimelineInput } from "@/lib/view-models/timeline/items";
import { buildTimelineView } from "@/lib/view-models/timeline/view";
import styles from "./lanes-choice.module.css";

interface TimelinePageProps {
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  data: Omit<TimelineInput, "asOf" | "lanes"> & {
    readonly params: TimelineParams;
    readonly problems: readonly AddressProblem[];
    readonly facets: TimelineFacets;
    readonly named: readonly Company[];
    readonly said: SaidDays;
    readonly tallies: Parameters<typeof writeMilestonesStanding>[1] & Parameters<typeof countByStatus>[0];
    readonly totals: { readonly partnerships: number; readonly milestones: number };
    readonly crowd: readonly CrowdedLane[] | null;
  };
}

/** Partnerships and milestones on one axis, under a filter. */
export function TimelinePage({ data, site }: TimelinePageProps) {
  const { params, problems, facets, named, totals, said } = data;
  const { filter, open, asOf, asOfParam } = params;
  const model = buildTimelineForm(params, facets, named, problems);
  const labels = buildLabels("timeline", named);
  const query = formatQuery(filter, { ...params.carried, open });
  const standing = writeMilestonesStanding(params, data.tallies);
  const sentence = writeTimelineFilter(filter, totals, labels, { years: standing, isBrief: true });
  const dayLine = { path: "/timeline", rest: query, today: params.today, since: said.first } as const;
  const table =
    listTabs("/timeline", params).find(({ path }) => path === "/milestones")?.href ?? "/milestones";
  const crowd = data.crowd && buildCrowd({ ...data, lanes: data.crowd, total: totals.milestones });
  const view = buildTimelineView(
    {
      ...data,
      asOf,
      lanes: getLanes(filter),
      years: filter.year,
      chosen: filter.company,
      hrefs: { query: writeCarriedQuery(asOfParam, filter.scope) },
    },
    params,
  );
  return (
    <ViewFrame
      title="Timeline"
      tabs
      path="/timeline"
      query={query}
      model={model}
      counts={countOnTimeline(totals)}
      finding={writeStatusFinding(countByStatus(data.tallies))}
      shows={writeTimelineFilter(filter, totals, labels)}
      sentence={crowd ? sentence : writeTimeline(data, sentence)}
      files={listChartFiles("timeline", params)}
      embed={<EmbedSnippet title="Timeline" view={{ chart: "timeline", listParams: params }} site={site} />}
      follow={buildTimelineFollow(filter, named)}
      legend={<TimelineKey view={crowd ? { ...view, legend: crowd.legend, hrefs: null } : view} />}
      before={<LanesChoice choices={listLaneChoices(filter)} />}
      {...{ params, problems, said, site }}
    >
      {totals.partnerships + totals.milestones === 0 ? (
        <NothingMatches
          title="No partnerships or milestones match these filters."
          model={model}
          noun="record"
          everyScope={`/timeline${formatQuery({ ...filter, scope: "all" }, { ...params.carried, asOf: asOfParam })}`}
        />
      ) : (
        <>
          {crowd ? <CrowdedTimeline {...{ crowd, dayLine, asOf }} /> : <Timeline {...{ view, dayLine }} />}
          {crowd ? (
            <p>
              <Link href={table}>See every milestone in a table</Link>
            </p>
          ) : (
            <TimelineCounts layout={view.layout} table={table} />
          )}
        </>
      )}
      <OembedLink title="Timeline" page={`/timeline${formatQuery(filter, { asOf: asOfParam })}`} />
    </ViewFrame>
  );
}

interface LanesChoiceProps {
  choices: ReturnType<typeof listLaneChoices>;
}

/** What a lane stands for. */
function LanesChoice({ choices }: LanesChoiceProps) {
  return (
    <fieldset className={styles.lanes}>
      <legend className="visually-hidden">Lanes</legend>
      {choices.map(({ id, label, chosen, value }) => (
        <label key={id}>
          <input type="radio" name="lanes" value={value} defaultChecked={chosen} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
