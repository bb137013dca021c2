import type { ListPageData } from "@/lib/schema/list-page";
import type { Partnership } from "@/lib/schema/shapes";
import { counted } from "@/lib/view-models/joined";
import { dayQuery } from "@/lib/view-models/lists/list-links";
import { sortLink } from "@/lib/view-models/lists/sort-link";
import { namesOf } from "@/lib/view-models/names";
import { ListFrame } from "./list-frame";
import { PartnershipTable } from "./partnership-table";

/** The list of partnerships. */
export function PartnershipsPage({ data }: { data: ListPageData<Partnership> }) {
  const { asked, page, companies, facets } = data;
  const parties = facets.company.length;
  const sort = {
    name: sortLink("partnerships", asked, "name"),
    announced: sortLink("partnerships", asked, "announced"),
  };
  return (
    <ListFrame
      collection="partnerships"
      title="Partnerships"
      lead={`${counted(page.total, "arrangement", "arrangements")} among ${counted(parties, "organisation", "organisations")}, each as its sources tell it.`}
      data={data}
    >
      <PartnershipTable
        partnerships={page.data}
        names={namesOf(companies)}
        query={dayQuery(asked.askedDay)}
        sort={sort}
      />
    </ListFrame>
  );
}
