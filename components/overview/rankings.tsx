import type { PromiseParts } from "@/lib/domain/promise-record";
import { queryOf } from "@/lib/schema/address";
import type { Filter } from "@/lib/schema/parameters";
import { formatHeadline, formatLateness, formatOverdue } from "@/lib/view-models/format-deadline";
import { formatAll } from "@/lib/view-models/joined";
import { dayQuery } from "@/lib/view-models/lists/list-links";
import type { OverviewData } from "./overview-data";
import { Ranking } from "./ranking";

interface RankingsProps {
  data: Pick<OverviewData, "asked" | "moved" | "late" | "overdue">;
  /** What became of all promises. */
  record: PromiseParts;
}

/** The three ranked lists, each by a measure of its own: moved furthest, delivered late, overdue without a report. */
export function Rankings({ data: { asked, moved, late, overdue }, record }: RankingsProps) {
  const query = dayQuery(asked.askedDay);
  const milestonesHref = (extras: { sort: string }, filter: Partial<Filter> = {}) =>
    `/milestones${queryOf(filter, { ...extras, asOf: asked.askedDay })}`;
  return (
    <>
      <Ranking
        id="moved"
        title="Moved furthest"
        ranked={moved}
        measure={formatHeadline}
        none="No deadline has moved later yet."
        all={[
          { href: milestonesHref({ sort: "-shift" }), label: "All promises by deadline shift" },
          { href: milestonesHref({ sort: "shift" }), label: "Pulled in furthest" },
        ]}
        query={query}
      />
      <Ranking
        id="late"
        title="Delivered late"
        ranked={late}
        measure={formatLateness}
        none="No promise is known to have been kept late."
        all={[
          {
            href: milestonesHref({ sort: "-late" }, { outcome: ["late"] }),
            label: formatAll(record.parts.late, "delivered late"),
          },
        ]}
        query={query}
      />
      <Ranking
        id="overdue"
        title="Overdue, no report found"
        ranked={overdue}
        measure={formatOverdue}
        none="No deadline has passed without a report."
        all={[
          {
            href: milestonesHref({ sort: "date" }, { outcome: ["no-report"] }),
            label: formatAll(record.parts["no-report"], "without a report"),
          },
        ]}
        query={query}
      />
    </>
  );
}
