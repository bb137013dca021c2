import { Link } from "@/components/link";
import { PromiseRows } from "@/components/promise-rows";
import { Tabs } from "@/components/tabs";
import type { Outcome, PromiseParts } from "@/lib/domain/outcomes";
import type { Milestone } from "@/lib/schema/api/shapes";
import type { RankedMilestone } from "@/lib/schema/pages/promises";
import { formatBriefHeadline, formatBriefOverdue } from "@/lib/view-models/brief-measures";
import { formatHeadline, formatLateness, formatOverdue } from "@/lib/view-models/format-deadline";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { formatSisters, getOutcomeHref } from "@/lib/view-models/promise-record";
import type { Measure } from "@/lib/view-models/promise-rows";
import { capitalize, formatAll } from "@/lib/view-models/text";
import styles from "./overview.module.css";
import type { OverviewData } from "./overview-data";

interface RankingsProps {
  data: Pick<OverviewData, "params" | "moved" | "late" | "overdue">;
  /** What became of all promises. */
  record: PromiseParts;
}

/** The three ranked lists, each by a measure of its own: moved furthest, delivered late, overdue without a report. */
export function Rankings({ data: { params, moved, late, overdue }, record }: RankingsProps) {
  const { asOf, asOfParam, scope } = params;
  const query = writeCarriedQuery(asOfParam, scope);
  const listHref = (outcome: Outcome | null, sort: string) =>
    getOutcomeHref({ scope }, asOfParam, outcome, sort);
  const tab = (
    id: Measure,
    label: string,
    ranking: Pick<RankingProps, "ranked" | "measure" | "brief" | "none" | "all">,
  ) => ({
    id,
    label,
    content: <Ranking id={id} title={label} asOf={asOf} query={query} {...ranking} />,
  });
  return (
    <Tabs
      label="Promises ranked"
      tabs={[
        tab("moved", "Moved furthest", {
          ranked: moved,
          measure: formatHeadline,
          brief: formatBriefHeadline,
          none: "No deadline has moved later yet.",
          all: [
            {
              href: listHref(null, "-shift"),
              label: formatAll(record.dated, "dated promises by deadline shift"),
            },
            { href: listHref(null, "shift"), label: "Pulled in furthest" },
          ],
        }),
        tab("late", "Delivered late", {
          ranked: late,
          measure: formatLateness,
          brief: (milestone) => capitalize(formatLateness(milestone) ?? ""),
          none: "No promise is known to have been kept late.",
          all: [{ href: listHref("late", "-late"), label: formatAll(record.parts.late, "delivered late") }],
        }),
        tab("overdue", "Overdue, no report found", {
          ranked: overdue,
          measure: formatOverdue,
          brief: formatBriefOverdue,
          none: "No deadline has passed without a report.",
          all: [
            {
              href: listHref("no-report", "date"),
              label: formatAll(record.parts["no-report"], "without a report"),
            },
          ],
        }),
      ]}
    />
  );
}

interface RankingProps {
  id: Measure;
  title: string;
  ranked: readonly RankedMilestone[];
  /** The one measure that the list is ranked by. */
  measure: (milestone: Milestone) => string | null;
  /** The same in short. */
  brief: (milestone: Milestone) => string | null;
  /** What stands here where there is none. */
  none: string;
  /** Further lists of the same measure. */
  all: readonly { readonly href: string; readonly label: string }[];
  asOf: string;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** Promises ranked by one measure, that stretch drawn beside each; the others of the same company stand behind its first. */
function Ranking({ id, title, ranked, measure, brief, none, all, asOf, query }: RankingProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {title}
      </h2>
      {ranked.length === 0 && <p className={styles.none}>{none}</p>}
      {ranked.length > 0 && (
        <>
          <PromiseRows
            milestones={ranked.map(({ milestone }) => milestone)}
            measure={id}
            asOf={asOf}
            query={query}
            words={(milestone) => {
              const sisters = ranked.find((each) => each.milestone === milestone)?.sisters ?? [];
              const full = [measure(milestone), sisters.length > 0 && formatSisters(sisters.length)];
              return {
                brief: brief(milestone) ?? "",
                full: capitalize(full.filter(Boolean).join("; ")),
              };
            }}
          />
          <p className={styles.all}>
            <span>One per company.</span>
            {all.map(({ href, label }) => (
              <Link key={href} href={href}>
                {label}
              </Link>
            ))}
          </p>
        </>
      )}
    </section>
  );
}
