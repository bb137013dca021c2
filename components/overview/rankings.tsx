import type { Outcome, PromiseParts } from "@/lib/domain/outcomes";
import { formatHeadline, formatLateness, formatOverdue } from "@/lib/view-models/format-deadline";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { outcomeHref } from "@/lib/view-models/promise-record";
import { formatAll } from "@/lib/view-models/text";
import type { OverviewData } from "./overview-data";
import { Ranking } from "./ranking";

interface RankingsProps {
  data: Pick<OverviewData, "asked" | "moved" | "late" | "overdue">;
  /** What became of all promises. */
  record: PromiseParts;
}

/** The three ranked lists, each by a measure of its own: moved furthest, delivered late, overdue without a report. */
export function Rankings({ data: { asked, moved, late, overdue }, record }: RankingsProps) {
  const query = writeCarriedQuery(asked.askedDay, asked.scope);
  const listHref = (outcome: Outcome | null, sort: string) =>
    outcomeHref({ scope: asked.scope }, asked.askedDay, outcome, sort);
  return (
    <>
      <Ranking
        id="moved"
        title="Moved furthest"
        ranked={moved}
        measure={formatHeadline}
        none="No deadline has moved later yet."
        all={[
          {
            href: listHref(null, "-shift"),
            label: formatAll(record.dated, "dated promises by deadline shift"),
          },
          { href: listHref(null, "shift"), label: "Pulled in furthest" },
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
            href: listHref("late", "-late"),
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
            href: listHref("no-report", "date"),
            label: formatAll(record.parts["no-report"], "without a report"),
          },
        ]}
        query={query}
      />
    </>
  );
}
