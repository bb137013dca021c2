import { type Column, DataTable } from "@/components/data-table";
import { Link } from "@/components/link";
import { RecordBar } from "@/components/record/record-bar";
import { SceneDefinitions, SceneSvg } from "@/components/scene-svg";
import { COMPANY_KINDS, formatCountry } from "@/lib/domain/companies";
import { getLabel } from "@/lib/domain/list";
import { NO_RECORD, type PromiseRecord } from "@/lib/domain/outcomes";
import { listDefinitions, type Scene } from "@/lib/drawing/scene";
import type { Company, RecordedCompany } from "@/lib/schema/api/shapes";
import type { Counts, ListPageData } from "@/lib/schema/pages/list-page";
import type { LeadPromise } from "@/lib/schema/pages/promises";
import { formatLargestShift } from "@/lib/view-models/format-deadline";
import { formatDuration, roundDuration } from "@/lib/view-models/format-duration";
import { drawTargets, TARGETS_MIDDLE } from "@/lib/view-models/lead-promise";
import { getSortLink, writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import { getRecordHref } from "@/lib/view-models/record-href";
import { formatNumber } from "@/lib/view-models/text";
import type { TimelineAxis } from "@/lib/view-models/timeline/axis";
import { formatLaneTitle } from "@/lib/view-models/timeline/milestone-item";
import { writeTargets } from "@/lib/view-models/trends/series";
import styles from "./companies.module.css";

/** What the list of companies is made from. */
export type CompaniesData = ListPageData<RecordedCompany> & {
  /** How many of each, those of its parts included. */
  readonly partnerships: Counts;
  readonly milestones: Counts;
  /** How many of all that the filter keeps have made a dated promise. */
  readonly promising: number;
  /** What became of the promises of each; one that made none is not there. */
  readonly records: ReadonlyMap<string, PromiseRecord>;
  /** The promise that stands for each. */
  readonly leads: ReadonlyMap<string, LeadPromise>;
  /** The part whose promises are all that a company has, by its id; and these parts. */
  readonly standsUnder: ReadonlyMap<string, string>;
  readonly parts: readonly Company[];
};

interface CompanyTableProps {
  data: CompaniesData;
  axis: TimelineAxis;
}

/** Companies by what became of their promises and how much involves them. */
export function CompanyTable({ data, axis }: CompanyTableProps) {
  const { params, page, partnerships, milestones, leads } = data;
  const query = writeCarriedQuery(params.asOfParam, params.filter.scope);
  const scenes = new Map([...leads].map(([id, lead]) => [id, drawTargets(lead, axis)]));
  const sort = (name: string) => getSortLink("companies", params, name);
  const columns: Column<RecordedCompany>[] = [
    {
      key: "compare",
      label: "Compare",
      render: ({ id, name }) => (
        <input
          type="checkbox"
          name="company"
          value={id}
          aria-label={`Compare ${name}`}
          className={styles.tick}
        />
      ),
    },
    {
      key: "name",
      label: "Company",
      head: true,
      sort: sort("name"),
      render: ({ id, name, aliases, kind, country }) => (
        <>
          <Link href={`${getRecordHref("companies", id)}${query}`}>{name}</Link>
          <small className={styles.who}>
            {getLabel(COMPANY_KINDS, kind)}
            {country && `, ${formatCountry(country)}`}
            {aliases.length > 0 && `; also ${aliases.join(", ")}`}
          </small>
        </>
      ),
    },
    ...buildRecordColumns(data, scenes, query),
    {
      key: "partnerships",
      label: "Partnerships",
      numeric: true,
      sort: sort("partnerships"),
      render: ({ id }) => formatNumber(partnerships.get(id) ?? 0),
    },
    {
      key: "milestones",
      label: "Milestones",
      numeric: true,
      sort: sort("milestones"),
      render: ({ id }) => formatNumber(milestones.get(id) ?? 0),
    },
  ];
  return (
    <>
      <SceneDefinitions of={[...scenes.values()].flatMap(listDefinitions)} />
      <DataTable
        caption=""
        columns={columns}
        rows={page.data}
        rowKey={({ id }) => id}
        empty={<p>No companies.</p>}
      />
    </>
  );
}

/** The record of each company; of one whose promises are all those of a part, which part that is. */
function buildRecordColumns(
  { params, page, records, leads, standsUnder, parts }: CompaniesData,
  scenes: ReadonlyMap<string, Scene>,
  query: string,
): Column<RecordedCompany>[] {
  const names = listNames(parts);
  const most = Math.max(1, ...page.data.map(({ record }) => record.dated));
  const isUnder = /activity|promised|shift|overdue/.test(params.sort ?? "activity");
  const sort = (name: string) => getSortLink("companies", params, name);
  const measure = (id: string, words: string | null) => (standsUnder.has(id) ? null : (words ?? "–"));
  const recordOf = (id: string) => records.get(id) ?? NO_RECORD;
  return [
    {
      key: "promised",
      label: "Promised",
      sort: sort("promised"),
      render: ({ id }) => {
        const part = standsUnder.get(id);
        if (part === undefined) return <RecordBar record={recordOf(id)} most={most} />;
        return (
          <span className={styles.who} data-under={isUnder ? "" : undefined}>
            The same as its part{" "}
            <Link href={getRecordHref("companies", part, query)}>{names.get(part) ?? part}</Link>
          </span>
        );
      },
    },
    {
      key: "shift",
      label: "Largest shift",
      sort: sort("shift"),
      render: ({ id }) => measure(id, formatLargestShift(recordOf(id))),
    },
    {
      key: "overdue",
      label: "Longest overdue",
      sort: sort("overdue"),
      render: ({ id, record: { longestOverdueDays: days } }) =>
        measure(id, days === null ? null : formatDuration(roundDuration(days, "nearest"))),
    },
    {
      key: "lead",
      label: "Lead promise",
      render: (company) => {
        const { id } = company;
        const [lead, scene] = [leads.get(id), scenes.get(id)];
        if (!lead || !scene || standsUnder.has(id)) return null;
        return (
          <LeadTargets
            lead={lead}
            title={formatLaneTitle(lead.milestone.title, company)}
            {...{ scene, query }}
          />
        );
      },
    },
  ];
}

interface LeadTargetsProps {
  lead: LeadPromise;
  /** What it is, without the name of the company. */
  title: string;
  scene: Scene;
  query: string;
}

/** The targets of a lead promise in a line; below it, on a card, what it is, and the first target and the one that stands. */
function LeadTargets({ lead: { milestone, course }, title, scene, query }: LeadTargetsProps) {
  return (
    <span className={styles.lead}>
      <SceneSvg className={styles.targets} scene={scene} height={2 * TARGETS_MIDDLE} />
      <Link href={getRecordHref("milestones", milestone.id, query)} title={milestone.title}>
        <span className={styles.promise}>{title}: </span>
        {writeTargets(milestone, course)}
      </Link>
    </span>
  );
}
