import type { Company } from "@/lib/schema/api/shapes";
import type { Counts, ListPageData } from "@/lib/schema/pages/list-page";
import { sortLink, writeCarriedQuery } from "@/lib/view-models/lists";
import { counted } from "@/lib/view-models/text";
import { CompanyTable } from "./company-table";
import { ListFrame } from "./list-frame";

interface CompaniesPageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: ListPageData<Company> & { readonly partnerships: Counts; readonly milestones: Counts };
}

/** The list of companies. */
export function CompaniesPage({ data, site }: CompaniesPageProps) {
  const { asked, page, partnerships, milestones } = data;
  return (
    <ListFrame site={site} collection="companies" title="Companies" lead={leadOf(page.total)} data={data}>
      <CompanyTable
        companies={page.data}
        partnerships={partnerships}
        milestones={milestones}
        query={writeCarriedQuery(asked.askedDay, asked.filter.scope)}
        sort={{
          name: sortLink("companies", asked, "name"),
          partnerships: sortLink("companies", asked, "partnerships"),
          milestones: sortLink("companies", asked, "milestones"),
        }}
      />
    </ListFrame>
  );
}

function leadOf(total: number): string {
  const what =
    total === 1
      ? "that signs, promises, funds, researches or supplies, or is cited for its figures"
      : "that sign, promise, fund, research or supply, or are cited for their figures";
  return `${counted(total, "organisation", "organisations")} ${what}.`;
}
