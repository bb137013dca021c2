import { ChartFigure } from "@/components/charts/chart-figure";
import { type Column, DataTable } from "@/components/data-table";
import { DateText, MilestoneDate } from "@/components/dates";
import { Link } from "@/components/link";
import { CompanyList, type Names } from "@/components/record-link";
import { StatusMark } from "@/components/status-mark";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import type { Milestone } from "@/lib/schema/api/shapes";
import { countAll, toBarRecords } from "@/lib/schema/pages/bar-records";
import type { ListPageData } from "@/lib/schema/pages/list-page";
import type { MilestoneTally } from "@/lib/schema/pages/promises";
import { buildChart } from "@/lib/view-models/charts/bar-charts";
import { listChartPictures } from "@/lib/view-models/downloads";
import { writeStanding } from "@/lib/view-models/filters/standing-sentence";
import { getSortLink, type SortLink, writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import { getRecordHref } from "@/lib/view-models/record-href";
import { ListFrame } from "./list-frame";

interface MilestonesPageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: ListPageData<Milestone> & {
    readonly tallies: readonly MilestoneTally[];
  };
}

/** The orders that no column of the table stands for. */
const ORDERS: Readonly<Record<string, string>> = {
  "-shift": "Sorted by deadline shift, furthest later first.",
  shift: "Sorted by deadline shift, furthest earlier first.",
  "-late": "Sorted by delay, latest delivery first.",
};

const CHART = "milestones-per-year";

/** The list of milestones, below the years in which they count. */
export function MilestonesPage({ data, site }: MilestonesPageProps) {
  const { params, page, companies, tallies } = data;
  const { filter, asOf, asOfParam } = params;
  const sort = {
    title: getSortLink("milestones", params, "title"),
    date: getSortLink("milestones", params, "date"),
    said: getSortLink("milestones", params, "said"),
  };
  const view = { filter, asOf: asOfParam, day: asOf, carried: params.carried };
  const drawn = buildChart(toBarRecords(CHART, tallies, countAll(tallies)), view);
  const ordered = params.sort && ORDERS[params.sort];
  return (
    <ListFrame
      site={site}
      collection="milestones"
      title="Milestones"
      data={data}
      years={writeStanding(params, tallies)}
      pictures={listChartPictures(CHART, params)}
      finding={page.total > 0 ? drawn.words.finding : null}
      above={page.total > 0 && <ChartFigure {...{ drawn, view }} isLow isTold />}
    >
      {ordered && <p>{ordered}</p>}
      <MilestoneTable
        milestones={page.data}
        names={listNames(companies)}
        query={writeCarriedQuery(params.asOfParam, params.filter.scope)}
        sort={sort}
      />
    </ListFrame>
  );
}

interface MilestoneTableProps {
  milestones: readonly Milestone[];
  names: Names;
  caption?: string;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query?: string;
  /** Whether rows after the tenth are folded. */
  fold?: boolean;
  sort?: { readonly title: SortLink; readonly date: SortLink; readonly said: SortLink };
}

/** Milestones: what, where it stands, for when, and how that moved. */
export function MilestoneTable({
  milestones,
  names,
  caption = "",
  query = "",
  fold = false,
  sort,
}: MilestoneTableProps) {
  const columns: Column<Milestone>[] = [
    {
      key: "title",
      label: "Milestone",
      head: true,
      sort: sort?.title,
      render: ({ id, title }) => <Link href={`${getRecordHref("milestones", id)}${query}`}>{title}</Link>,
    },
    { key: "status", label: "Status", render: ({ status }) => <StatusMark status={status} /> },
    {
      key: "date",
      label: "Target or achieved",
      sort: sort?.date,
      render: (milestone) => <MilestoneDate milestone={milestone} />,
    },
    {
      key: "companies",
      label: "Companies",
      render: ({ companies }) => (
        <CompanyList ids={companies.map(({ company }) => company)} names={names} query={query} />
      ),
    },
    { key: "kind", label: "Stage", render: ({ kind }) => getLabel(MILESTONE_KINDS, kind) },
    {
      key: "said",
      label: "Last claim",
      sort: sort?.said,
      render: ({ lastSaidOn }) => <DateText date={lastSaidOn} />,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={milestones}
      rowKey={({ id }) => id}
      empty={<p>No milestones.</p>}
      fold={fold ? "milestones" : undefined}
    />
  );
}
