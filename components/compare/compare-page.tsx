import { EmptyState } from "@/components/empty-state";
import { ViewFrame } from "@/components/explore/view-frame";
import { Link } from "@/components/link";
import { RecordKey, RecordPatterns } from "@/components/record/record-bar";
import { FEWEST_COMPARED, MOST_COMPARED } from "@/lib/schema/pages/compare";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { writeCompared, writeComparison } from "@/lib/view-models/compare/compare";
import { buildCompareForm } from "@/lib/view-models/compare/form";
import { buildComparePanel } from "@/lib/view-models/compare/panel";
import { listCompareFiles } from "@/lib/view-models/downloads";
import { describeFilter } from "@/lib/view-models/filters/filter-sentence";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { buildListFollow } from "@/lib/view-models/follow-links";
import { spellCount } from "@/lib/view-models/format-duration";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import { getOutcomeHref } from "@/lib/view-models/promise-record";
import { formatCount } from "@/lib/view-models/text";
import type { CompareData } from "./company-name";
import styles from "./compare.module.css";
import { CompareForm } from "./compare-form";
import { Panel, PanelKey } from "./panel";
import { Records } from "./records";
import { LikeForLike, SharedRecords } from "./shared";

interface ComparePageProps {
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  data: CompareData;
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
      counts={formatCount(filter.company.length, "company", "companies")}
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
      legend={<RecordKey hrefOf={(outcome) => getOutcomeHref(filter, asOfParam, outcome)} />}
      {...{ params, problems, said, site }}
    >
      {isEnough ? <Comparison data={data} /> : <TooFew data={data} asOfParam={asOfParam} />}
    </ViewFrame>
  );
}

function Comparison({ data }: Pick<ComparePageProps, "data">) {
  const query = writeCarriedQuery(data.params.asOfParam, data.params.filter.scope);
  const [panel, finding] = [buildComparePanel(data), writeComparison(data)];
  return (
    <div data-lights>
      <RecordPatterns />
      {finding !== "" && <p className={styles.lead}>{finding}</p>}
      <Panel panel={panel} />
      <Records data={data} query={query} />
      <PanelKey panel={panel} data={data} query={query} />
      <SharedRecords data={data} query={query} />
      <LikeForLike data={data} query={query} />
    </div>
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
          <legend>Companies with the most milestones</legend>
          {offered
            .filter((id) => names.has(id))
            .slice(0, MOST_OFFERED)
            .map((id) => (
              <label key={id}>
                <input type="checkbox" name="company" value={id} defaultChecked={chosen.includes(id)} />
                <span>{names.get(id)}</span>
              </label>
            ))}
        </fieldset>
      </CompareForm>
      <p>
        Find any other under Company above, or tick it in the{" "}
        <Link href={`/companies${writeCarriedQuery(asOfParam, params.filter.scope)}`}>list of companies</Link>
        .
      </p>
    </EmptyState>
  );
}
