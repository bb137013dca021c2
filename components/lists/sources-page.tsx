import { type Column, DataTable } from "@/components/data-table";
import { DateText } from "@/components/dates";
import { Link } from "@/components/link";
import { getLabel } from "@/lib/domain/list";
import { PUBLISHED_BASES, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import type { Source } from "@/lib/schema/api/shapes";
import type { Counts, ListPageData } from "@/lib/schema/pages/list-page";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { getSortLink, type SortLink, writeCarriedQuery } from "@/lib/view-models/lists";
import { getRecordHref } from "@/lib/view-models/record-href";
import { ListFrame } from "./list-frame";

interface SourcesPageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: ListPageData<Source> & { readonly claims: Counts; readonly metrics: Counts };
}

/** The list of sources. */
export function SourcesPage({ data, site }: SourcesPageProps) {
  const { params, page, claims, metrics } = data;
  return (
    <ListFrame
      site={site}
      collection="sources"
      title="Sources"
      lead={
        formatQuery(params.filter) === ""
          ? "Every date and number on these pages comes from one of them."
          : "Each with how many claims and figures it gives."
      }
      data={data}
    >
      <SourceTable
        sources={page.data}
        claims={claims}
        metrics={metrics}
        query={writeCarriedQuery(params.asOfParam, params.filter.scope)}
        sort={{
          publisher: getSortLink("sources", params, "publisher"),
          published: getSortLink("sources", params, "published"),
          tier: getSortLink("sources", params, "tier"),
        }}
      />
    </ListFrame>
  );
}

interface SourceTableProps {
  sources: readonly Source[];
  /** How many of each a source makes. */
  claims: Counts;
  metrics: Counts;
  query?: string;
  sort: { readonly publisher: SortLink; readonly published: SortLink; readonly tier: SortLink };
}

/** Sources: who published what, when that was and how it is known, and what it gave. */
function SourceTable({ sources, claims, metrics, query = "", sort }: SourceTableProps) {
  const columns: Column<Source>[] = [
    {
      key: "title",
      label: "Source",
      head: true,
      render: ({ id, title }) => (
        <Link href={`${getRecordHref("sources", id)}${query}`}>{title ?? "Untitled"}</Link>
      ),
    },
    { key: "publisher", label: "Publisher", sort: sort.publisher, render: ({ publisher }) => publisher },
    {
      key: "published",
      label: "Published",
      sort: sort.published,
      render: ({ published, publishedBasis }) => (
        <>
          <DateText date={published} absent="unknown" />
          {publishedBasis === "derived" && (
            <small>
              <br />
              {getLabel(PUBLISHED_BASES, publishedBasis).toLowerCase()}
            </small>
          )}
        </>
      ),
    },
    { key: "kind", label: "Kind", render: ({ kind }) => getLabel(SOURCE_KINDS, kind) },
    { key: "tier", label: "Tier", sort: sort.tier, render: ({ tier }) => getLabel(TIERS, tier) },
    {
      key: "claims",
      label: "Claims",
      numeric: true,
      render: ({ id }) => (claims.get(id) ?? 0).toLocaleString("en"),
    },
    {
      key: "metrics",
      label: "Figures",
      numeric: true,
      render: ({ id }) => (metrics.get(id) ?? 0).toLocaleString("en"),
    },
  ];
  return (
    <DataTable
      caption=""
      columns={columns}
      rows={sources}
      rowKey={({ id }) => id}
      empty={<p>No sources.</p>}
    />
  );
}
