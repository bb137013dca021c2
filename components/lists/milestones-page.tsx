import { DueAndPassed } from "@/components/due/due-and-passed";
import type { DueAndPassed as Due } from "@/lib/schema/due-and-passed";
import type { ListPageData } from "@/lib/schema/list-page";
import type { Milestone } from "@/lib/schema/shapes";
import { writeCarriedQuery } from "@/lib/view-models/lists/list-links";
import { sortLink } from "@/lib/view-models/lists/sort-link";
import { statusCounts, statusSentence } from "@/lib/view-models/lists/status-sentence";
import { namesOf } from "@/lib/view-models/names";
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
