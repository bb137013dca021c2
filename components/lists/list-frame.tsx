import type { ReactNode } from "react";
import { AddressNotice } from "@/components/address-notice";
import { AsOfControl } from "@/components/as-of/as-of-control";
import { EmptyState } from "@/components/empty-state";
import { FilterForm } from "@/components/filters/filter-form";
import { Link } from "@/components/link";
import { PageHead } from "@/components/page-head";
import { Pager } from "@/components/pager";
import { queryOf } from "@/lib/schema/address";
import type { ListPageData } from "@/lib/schema/list-page";
import { filterSentence } from "@/lib/view-models/filters/filter-sentence";
import { type ListedCollection, listForm, listLabels } from "@/lib/view-models/filters/list-form";
import { counted } from "@/lib/view-models/joined";
import { dayQuery, everyScopeHref, listHref } from "@/lib/view-models/lists/list-links";

interface ListFrameProps {
  collection: ListedCollection;
  title: string;
  lead: ReactNode;
  data: ListPageData<{ id: string }>;
  /** What stands between the filter and the list. */
  above?: ReactNode;
  /** The list; where there is nothing in it, the frame says what to do instead. */
  children: ReactNode;
}

/** What every list's page has: its head, the filter, a sentence that says what is shown, the list, the way on. */
export function ListFrame({ collection, title, lead, data, above, children }: ListFrameProps) {
  const { asked, problems, page, facets, companies, said } = data;
  const labels = listLabels(collection, companies);
  return (
    <>
      <AsOfControl
        path={`/${collection}`}
        rest={queryOf(asked.filter, { sort: asked.sort })}
        {...{ asked, said }}
      />
      <PageHead title={title} lead={lead} />
      <AddressNotice problems={problems} />
      <FilterForm
        model={listForm(collection, asked, facets, companies)}
        sentence={filterSentence(collection, asked.filter, page.total, labels)}
      />
      {above}
      {page.total === 0 ? <NothingLeft collection={collection} data={data} /> : children}
      <Pager
        shown={page.data.length}
        total={page.total}
        noun={collection}
        next={page.next && listHref(collection, asked, page.next)}
        first={asked.cursor === null ? null : listHref(collection, asked, null)}
      />
    </>
  );
}

function NothingLeft({ collection, data }: Pick<ListFrameProps, "collection" | "data">) {
  const { asked, facets } = data;
  const hides = asked.filter.scope !== "all" && facets.hidden > 0;
  return (
    <EmptyState title={`No ${collection} fit all of this.`}>
      <p>
        {hides && (
          <>
            {counted(facets.hidden, "record is", "records are")} left out for not being about solid-state
            batteries:{" "}
            <Link href={everyScopeHref(collection, asked)}>show {facets.hidden === 1 ? "it" : "them"}</Link>.{" "}
          </>
        )}
        Take back a choice above, or{" "}
        <Link href={`/${collection}${dayQuery(asked.askedDay)}`}>show everything</Link>
        {asked.askedDay !== null && " that had been said by then"}.
      </p>
    </EmptyState>
  );
}
