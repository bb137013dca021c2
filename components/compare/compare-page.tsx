import { type Column, DataTable } from "@/components/data-table";
import { EmptyState } from "@/components/empty-state";
import { ViewFrame } from "@/components/explore/view-frame";
import { Link } from "@/components/link";
import { RecordBar, RecordKey, RecordPatterns } from "@/components/record/record-bar";
import { SceneMarks, SceneSvg } from "@/components/scene-svg";
import { Section } from "@/components/section";
import { StatusMark } from "@/components/status-mark";
import { TrendTable } from "@/components/trends/trend-table";
import { isOutcome } from "@/lib/domain/outcomes";
import { listMarks } from "@/lib/drawing/scene";
import type { Company } from "@/lib/schema/api/shapes";
import { FEWEST_COMPARED, MOST_COMPARED } from "@/lib/schema/pages/compare";
import type { FilteredPageData } from "@/lib/schema/pages/list-page";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import {
  buildMeasures,
  type CompareInput,
  type Measure,
  writeCompared,
  writeComparison,
} from "@/lib/view-models/compare/compare";
import { buildCompareForm } from "@/lib/view-models/compare/form";
import {
  buildComparePanel,
  type ComparedLine,
  drawLook,
  getCompanyLook,
  PANEL_HEIGHT,
} from "@/lib/view-models/compare/panel";
import { listCompareFiles } from "@/lib/view-models/downloads";
import { describeFilter } from "@/lib/view-models/filters/filter-sentence";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { buildListFollow } from "@/lib/view-models/follow-links";
import { spellCount } from "@/lib/view-models/format-duration";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import { getOutcomeHref } from "@/lib/view-models/promise-record";
import { getRecordHref } from "@/lib/view-models/record-href";
import { formatCount, formatList } from "@/lib/view-models/text";
import styles from "./compare.module.css";
import { CompareForm } from "./compare-form";
import { LikeForLike, type SharedInput, SharedRecords } from "./shared";

interface ComparePageProps {
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  data: SharedInput &
    Omit<FilteredPageData, "namedRecords"> & {
      /** The companies that the filter or the facets name. */
      readonly named: readonly Company[];
    };
}

/** Two to six companies side by side: their records, how their lead promises moved, and what they share. */
export function ComparePage({ data, site }: ComparePageProps) {
  const { params, problems, facets, named, said, compared, leads } = data;
  const { filter, asOfParam } = params;
  const labels = buildLabels("milestones", named);
  const isEnough = compared.length >= FEWEST_COMPARED;
  const told = describeFilter("milestones", { ...filter, company: [] }, labels);
  return (
    <ViewFrame
      title="Compare"
      path="/compare"
      query={formatQuery(filter)}
      model={buildCompareForm(params, facets, named, problems)}
      shows={
        isEnough ? writeCompared(data, told) : `Two to ${spellCount(MOST_COMPARED)} companies side by side.`
      }
      files={
        isEnough
          ? listCompareFiles(
              params,
              [...leads.values()].map(({ milestone }) => milestone.id),
            )
          : []
      }
      follow={buildListFollow("milestones", filter, labels)}
      legend={<RecordKey />}
      {...{ params, problems, said, site }}
    >
      {isEnough ? <Comparison data={data} /> : <TooFew data={data} asOfParam={asOfParam} />}
    </ViewFrame>
  );
}

function Comparison({ data }: Pick<ComparePageProps, "data">) {
  const query = writeCarriedQuery(data.params.asOfParam, data.params.filter.scope);
  return (
    <>
      <p className={styles.lead}>{writeComparison(data)}</p>
      <RecordPatterns />
      <Records data={data} query={query} />
      <Panel data={data} query={query} />
      <SharedRecords data={data} query={query} />
      <LikeForLike data={data} query={query} />
    </>
  );
}

interface PartProps extends Pick<ComparePageProps, "data"> {
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** A company by its name, with the sign it has in the panel. */
function CompanyName({ data: { compared }, id, query }: PartProps & { id: string }) {
  const place = compared.findIndex((each) => each.id === id);
  return (
    <span className={styles.name}>
      <SceneSvg scene={drawLook(getCompanyLook(place))} width={28} height={14} />
      <Link href={getRecordHref("companies", id, query)}>{compared[place]?.name ?? id}</Link>
    </span>
  );
}

/** The records as bars to one scale, a company in each row. */
function Records({ data, query }: PartProps) {
  const { compared, records, params } = data;
  const most = Math.max(1, ...[...records.values()].map(({ dated }) => dated));
  const columns: Column<Company>[] = [
    {
      key: "company",
      label: "Company",
      head: true,
      render: ({ id }) => <CompanyName data={data} id={id} query={query} />,
    },
    {
      key: "promised",
      label: "Promised",
      render: ({ id }) => {
        const record = records.get(id);
        return record && <RecordBar record={record} most={most} />;
      },
    },
    ...buildMeasures(data).map((measure) => ({
      key: measure.id,
      label: measure.label,
      render: ({ id }: Company) => <MeasureBar measure={measure} company={id} params={params} />,
    })),
  ];
  return (
    <DataTable
      caption=""
      columns={columns}
      rows={compared}
      rowKey={({ id }) => id}
      empty={<p>No company.</p>}
    />
  );
}

interface MeasureBarProps extends Pick<CompareInput, "params"> {
  measure: Measure;
  company: string;
}

/** A number and its bar; a count of what became of promises leads to exactly those. */
function MeasureBar({ measure, company, params: { filter, asOfParam } }: MeasureBarProps) {
  const value = measure.values.find((each) => each.company === company);
  if (!value) return null;
  const { kind, year, scope, sourcing } = filter;
  const href =
    isOutcome(measure.id) && value.share > 0
      ? getOutcomeHref({ company: [company], kind, year, scope, sourcing }, asOfParam, measure.id)
      : null;
  return (
    <span className={styles.measure} data-none={value.share === 0 ? "" : undefined}>
      {href === null ? (value.words ?? "–") : <Link href={href}>{value.words}</Link>}
      <span className={styles.bar} style={{ inlineSize: `${value.share * 100}%` }} aria-hidden="true" />
    </span>
  );
}

/** How each company's lead promise moved: across when it was said, upwards the date that was given. */
function Panel({ data, query }: PartProps) {
  const { lines, scene, rows } = buildComparePanel(data);
  const without = data.compared.filter(({ id }) => !data.leads.has(id)).map(({ name }) => name);
  return (
    <Section id="panel" title="What each promised, and how it moved">
      <p>
        The lead promise of each: the one dated most often
        {data.params.filter.kind.length === 0 ? "; choose a stage above to compare like with like" : ""}.
        Across stands when it was said, upwards the date that was given. A flat line is a date that held.
        {without.length > 0 && ` No dated promise: ${formatList(without, "and")}.`}
      </p>
      {lines.length > 0 && (
        <>
          <SceneMarks names={[...listMarks(scene), ...lines.map(({ look }) => look.sign)]} />
          <figure className={styles.picture} aria-label="Lead promises, as the list below it says in words">
            <SceneSvg scene={scene} height={PANEL_HEIGHT} />
          </figure>
          <ol className={styles.key}>
            {lines.map((line, index) => (
              <KeyItem key={line.milestone} line={line} number={index + 1} data={data} query={query} />
            ))}
          </ol>
          <details>
            <summary>{formatCount(rows.length, "claim")} in the panel, as a table</summary>
            <TrendTable
              rows={rows}
              names={listNames(data.companies.values())}
              sources={data.sources}
              query={query}
            />
          </details>
        </>
      )}
    </Section>
  );
}

function KeyItem({ line, number, ...part }: PartProps & { line: ComparedLine; number: number }) {
  return (
    <li>
      <span className={styles.number}>{number}</span>
      <div>
        {line.companies.map((id) => (
          <CompanyName key={id} id={id} {...part} />
        ))}
        <Link href={line.href}>{line.title}</Link>
        <p className={styles.quiet}>
          <StatusMark status={line.status} /> {line.words}
        </p>
      </div>
    </li>
  );
}

/** As many companies stand in the form of an empty comparison; the filter above has all. */
const MOST_OFFERED = 48;

/** What is missing, and companies to tick: a plain form. */
function TooFew({ data, asOfParam }: Pick<ComparePageProps, "data"> & { asOfParam: string | null }) {
  const { params, facets, named, compared } = data;
  const [one] = compared;
  const names = listNames(named);
  const chosen = compared.map(({ id }) => id);
  const offered = [
    ...new Set([...chosen, ...facets.company.toSorted((a, b) => b.count - a.count).map(({ id }) => id)]),
  ];
  return (
    <EmptyState
      title={
        one
          ? `Choose at least one company to compare ${one.name} with.`
          : `Choose two to ${spellCount(MOST_COMPARED)} companies.`
      }
    >
      <CompareForm params={{ filter: params.filter, asOfParam }}>
        <fieldset className={styles.offer}>
          <legend>The companies with most milestones</legend>
          {offered
            .filter((id) => names.has(id))
            .slice(0, MOST_OFFERED)
            .map((id) => (
              <label key={id}>
                <input type="checkbox" name="company" value={id} defaultChecked={chosen.includes(id)} />{" "}
                {names.get(id)}
              </label>
            ))}
        </fieldset>
      </CompareForm>
      <p>
        Every other one can be found under Company above, or ticked in the{" "}
        <Link href={`/companies${writeCarriedQuery(asOfParam, params.filter.scope)}`}>list of companies</Link>
        .
      </p>
    </EmptyState>
  );
}
