import type { Source } from "@/lib/schema/api/shapes";
import type { Counts, ListPageData } from "@/lib/schema/pages/list-page";
import { sortLink, writeCarriedQuery } from "@/lib/view-models/lists";
import { counted } from "@/lib/view-models/text";
import { ListFrame } from "./list-frame";
import { SourceTable } from "./source-table";

interface SourcesPageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: ListPageData<Source> & { readonly claims: Counts; readonly metrics: Counts };
}

/** The list of sources. */
export function SourcesPage({ data, site }: SourcesPageProps) {
  const { asked, page, claims, metrics } = data;
  return (
    <ListFrame
      site={site}
      collection="sources"
      title="Sources"
      lead={`Every date and number here stands in one of ${counted(page.total, "publication", "publications")}.`}
      data={data}
    >
      <SourceTable
        sources={page.data}
        claims={claims}
        metrics={metrics}
        query={writeCarriedQuery(asked.askedDay, asked.filter.scope)}
        sort={{
          publisher: sortLink("sources", asked, "publisher"),
          published: sortLink("sources", asked, "published"),
          tier: sortLink("sources", asked, "tier"),
        }}
      />
    </ListFrame>
  );
}
