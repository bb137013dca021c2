import type { Partnership } from "@/lib/schema/api/shapes";
import type { ListPageData } from "@/lib/schema/pages/list-page";
import { sortLink, writeCarriedQuery } from "@/lib/view-models/lists";
import { namesOf } from "@/lib/view-models/lookups";
import { counted } from "@/lib/view-models/text";
import { ListFrame } from "./list-frame";
import { PartnershipTable } from "./partnership-table";

interface PartnershipsPageProps {
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  data: ListPageData<Partnership>;
}

/** The list of partnerships. */
export function PartnershipsPage({ data, site }: PartnershipsPageProps) {
  const { asked, page, companies, facets } = data;
  const parties = facets.company.length;
  const sort = {
    name: sortLink("partnerships", asked, "name"),
    announced: sortLink("partnerships", asked, "announced"),
    milestones: sortLink("partnerships", asked, "milestones"),
  };
  return (
    <ListFrame
      site={site}
      collection="partnerships"
      title="Partnerships"
      lead={`${counted(page.total, "arrangement", "arrangements")} among ${counted(parties, "organisation", "organisations")}, each as its sources tell it.`}
      data={data}
    >
      <PartnershipTable
        partnerships={page.data}
        names={namesOf(companies)}
        query={writeCarriedQuery(asked.askedDay, asked.filter.scope)}
        sort={sort}
      />
    </ListFrame>
  );
}
