import { DueAndPassed } from "@/components/due/due-and-passed";
import type { Milestone } from "@/lib/schema/api/shapes";
import type { DueAndPassed as Due, ListPageData } from "@/lib/schema/pages/list-page";
import { sortLink, statusCounts, statusSentence, writeCarriedQuery } from "@/lib/view-models/lists";
import { namesOf } from "@/lib/view-models/lookups";
import { ListFrame } from "./list-frame";
import { MilestoneTable } from "./milestone-table";

interface MilestonesPageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: ListPageData<Milestone> & { readonly tallies: Parameters<typeof statusCounts>[0]; readonly due: Due };
}

/** The orders that no column of the table stands for. */
const ORDERS: Readonly<Record<string, string>> = {
  "-shift": "Ordered by how far the deadline moved, what moved furthest first.",
  shift: "Ordered by how far the deadline moved, what was pulled in furthest first.",
  "-late": "Ordered by how late each was delivered, the latest first.",
};

/** The list of milestones. */
export function MilestonesPage({ data, site }: MilestonesPageProps) {
  const { asked, page, companies, tallies, due } = data;
  const sort = {
    title: sortLink("milestones", asked, "title"),
    date: sortLink("milestones", asked, "date"),
    said: sortLink("milestones", asked, "said"),
  };
  const ordered = asked.sort && ORDERS[asked.sort];
  return (
    <ListFrame
      site={site}
      collection="milestones"
      title="Milestones"
      lead={statusSentence(statusCounts(tallies))}
      data={data}
      above={
        // Among milestones of chosen statuses "none has passed without a report" would say nothing.
        page.total > 0 &&
        asked.filter.status.length === 0 && (
          <DueAndPassed due={due} asOf={asked.asOf} askedDay={asked.askedDay} filter={asked.filter} />
        )
      }
    >
      {ordered && <p>{ordered}</p>}
      <MilestoneTable
        milestones={page.data}
        names={namesOf(companies)}
        query={writeCarriedQuery(asked.askedDay, asked.filter.scope)}
        sort={sort}
      />
    </ListFrame>
  );
}
