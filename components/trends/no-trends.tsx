import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import type { Facets } from "@/lib/schema/pages/list-page";
import type { AskedList } from "@/lib/schema/parameters/asked";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { counted } from "@/lib/view-models/text";

interface NoTrendsProps {
  data: { readonly asked: AskedList; readonly facets: Facets; readonly total: number };
}

/** What would be drawn here, and how to get there. */
export function NoTrends({ data: { asked, facets, total } }: NoTrendsProps) {
  const { filter, askedDay: asOf } = asked;
  return (
    <EmptyState title="No milestone with a dated target fits all of this.">
      <p>
        {total > 0 && (
          <>
            {counted(total, "milestone stands", "milestones stand")} without one:{" "}
            <Link href={`/milestones${formatQuery(filter, { asOf })}`}>see the list</Link>.{" "}
          </>
        )}
        {filter.scope !== "all" && facets.hidden > 0 && (
          <>
            {counted(facets.hidden, "milestone is", "milestones are")} left out for not being about
            solid-state batteries:{" "}
            <Link href={`/trends${formatQuery({ ...filter, scope: "all" }, { asOf })}`}>look there too</Link>.{" "}
          </>
        )}
        Take back a choice above, or{" "}
        <Link href={`/trends${writeCarriedQuery(asOf, filter.scope)}`}>show everything</Link>.
      </p>
    </EmptyState>
  );
}
