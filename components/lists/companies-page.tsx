import { type Column, DataTable } from "@/components/data-table";
import { Link } from "@/components/link";
import { COMPANY_KINDS, formatCountry } from "@/lib/domain/companies";
import { getLabel } from "@/lib/domain/list";
import type { Company } from "@/lib/schema/api/shapes";
import type { Counts, ListPageData } from "@/lib/schema/pages/list-page";
import { getSortLink, type SortLink, writeCarriedQuery } from "@/lib/view-models/lists";
import { getRecordHref } from "@/lib/view-models/record-href";
import { formatCount } from "@/lib/view-models/text";
import { ListFrame } from "./list-frame";

interface CompaniesPageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: ListPageData<Company> & { readonly partnerships: Counts; readonly milestones: Counts };
}

/** The list of companies. */
export function CompaniesPage({ data, site }: CompaniesPageProps) {
  const { params, page, partnerships, milestones } = data;
  return (
    <ListFrame site={site} collection="companies" title="Companies" lead={leadOf(page.total)} data={data}>
      <CompanyTable
        companies={page.data}
        partnerships={partnerships}
        milestones={milestones}
        query={writeCarriedQuery(params.asOfParam, params.filter.scope)}
        sort={{
          name: getSortLink("companies", params, "name"),
          partnerships: getSortLink("companies", params, "partnerships"),
          milestones: getSortLink("companies", params, "milestones"),
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
  return `${formatCount(total, "organisation", "organisations")} ${what}.`;
}

interface CompanyTableProps {
  companies: readonly Company[];
  /** How many of each, those of its parts included. */
  partnerships: Counts;
  milestones: Counts;
  query?: string;
  sort: { readonly name: SortLink; readonly partnerships: SortLink; readonly milestones: SortLink };
}

/** Companies: who they are and how much of the record involves them. */
function CompanyTable({ companies, partnerships, milestones, query = "", sort }: CompanyTableProps) {
  const columns: Column<Company>[] = [
    {
      key: "name",
      label: "Company",
      head: true,
      sort: sort.name,
      render: ({ id, name, aliases }) => (
        <>
          <Link href={`${getRecordHref("companies", id)}${query}`}>{name}</Link>
          {aliases.length > 0 && (
            <>
              <br />
              <small>also {aliases.join(", ")}</small>
            </>
          )}
        </>
      ),
    },
    { key: "kind", label: "Kind", render: ({ kind }) => getLabel(COMPANY_KINDS, kind) },
    {
      key: "country",
      label: "Country",
      render: ({ country }) => (country ? formatCountry(country) : "not told"),
    },
    {
      key: "partnerships",
      label: "Partnerships",
      numeric: true,
      sort: sort.partnerships,
      render: ({ id }) => (partnerships.get(id) ?? 0).toLocaleString("en"),
    },
    {
      key: "milestones",
      label: "Milestones",
      numeric: true,
      sort: sort.milestones,
      render: ({ id }) => (milestones.get(id) ?? 0).toLocaleString("en"),
    },
  ];
  return (
    <DataTable
      caption=""
      columns={columns}
      rows={companies}
      rowKey={({ id }) => id}
      empty={<p>No companies.</p>}
    />
  );
}
