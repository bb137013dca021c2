import { CompareForm } from "@/components/compare/compare-form";
import { RecordKey, RecordPatterns } from "@/components/record/record-bar";
import { buildTargetsAxis } from "@/lib/view-models/lead-promise";
import { writePromising } from "@/lib/view-models/lists";
import { getOutcomeHref } from "@/lib/view-models/promise-record";
import { type CompaniesData, CompanyTable } from "./company-table";
import { ListFrame } from "./list-frame";

interface CompaniesPageProps {
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  data: CompaniesData;
}

/** The list of companies: who they are, what became of what they promised, and two to six of them to compare. */
export function CompaniesPage({ data, site }: CompaniesPageProps) {
  const { params, leads } = data;
  const axis = buildTargetsAxis(leads.values(), params.asOf);
  return (
    <ListFrame
      site={site}
      collection="companies"
      title="Companies"
      lead={`${writePromising(data.promising, data.page.total)}${params.sort === null ? " Sorted by number of milestones and partnerships." : ""}`}
      data={data}
      // What was ticked before the search stays ticked.
      whenEmpty={<CompareForm params={params} isList />}
      legend={
        <>
          <p>
            Promised: dated promises that a company or a part of it is responsible for, and what became of
            them.
          </p>
          <RecordKey
            hrefOf={(outcome) => getOutcomeHref({ scope: params.filter.scope }, params.asOfParam, outcome)}
          />
          <p>
            Lead promise: the one with the most dated claims. Each ring is a deadline it was given; the line
            runs from the first deadline to the present one. All share one axis, from {axis.first} to{" "}
            {axis.last}, and the vertical rule is the day shown.
          </p>
        </>
      }
    >
      <RecordPatterns />
      <CompareForm params={params} isList>
        <CompanyTable data={data} axis={axis} />
      </CompareForm>
    </ListFrame>
  );
}
