import { ScopeLink } from "@/components/scope-link";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { counted } from "@/lib/view-models/text";
import type { OverviewData } from "./overview-data";

/** How much the tracker holds of the scope shown, and the way to the other scope. */
export function Holdings({ data: { asked, counts, totals } }: { data: OverviewData }) {
  const { askedDay, scope } = asked;
  const { partnerships, milestones } = totals[scope];
  const [solid, all] = [totals["solid-state"], totals.all];
  const more = all.partnerships + all.milestones - solid.partnerships - solid.milestones;
  return (
    <p>
      {counted(counts.organisations, "organisation", "organisations")},{" "}
      {counted(partnerships, "partnership", "partnerships")} and{" "}
      {counted(milestones, "milestone", "milestones")} on{" "}
      {scope === "all" ? "solid-state and other batteries" : "solid-state batteries"}, each date and number
      with its source: {counted(counts.sources, "publication", "publications")} so far
      {(more > 0 || scope === "all") && (
        <>
          {"; "}
          <ScopeLink scope={scope} more={more} hrefOf={(other) => `/${writeCarriedQuery(askedDay, other)}`} />
        </>
      )}
      .
    </p>
  );
}
