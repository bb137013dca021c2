import boxes from "@/components/due/due.module.css";
import { Link } from "@/components/link";
import { StatusGlyph, WeakMark } from "@/components/status-mark";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { Outcome, PromiseParts } from "@/lib/domain/outcomes";
import type { Milestone } from "@/lib/schema/api/shapes";
import type { RankedMilestone } from "@/lib/schema/pages/promises";
import { formatHeadline, formatLateness, formatOverdue } from "@/lib/view-models/format-deadline";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { formatSisters, getOutcomeHref } from "@/lib/view-models/promise-record";
import { getRecordHref } from "@/lib/view-models/record-href";
import { capitalize, formatAll } from "@/lib/view-models/text";
import type { OverviewData } from "./overview-data";

interface RankingsProps {
  data: Pick<OverviewData, "params" | "moved" | "late" | "overdue">;
  /** What became of all promises. */
  record: PromiseParts;
}

/** The three ranked lists, each by a measure of its own: moved furthest, delivered late, overdue without a report. */
export function Rankings({ data: { params, moved, late, overdue }, record }: RankingsProps) {
  const query = writeCarriedQuery(params.asOfParam, params.scope);
  const listHref = (outcome: Outcome | null, sort: string) =>
    getOutcomeHref({ scope: params.scope }, params.asOfParam, outcome, sort);
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

interface RankingProps {
  id: string;
  title: string;
  ranked: readonly RankedMilestone[];
  /** The one measure that the list is ranked by. */
  measure: (milestone: Milestone) => string | null;
  /** What stands here where there is none. */
  none: string;
  /** Further lists of the same measure. */
  all: readonly { readonly href: string; readonly label: string }[];
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** Promises ranked by one measure; the others of the same company stand behind its first. */
function Ranking({ id, title, ranked, measure, none, all, query }: RankingProps) {
  return (
    <section className={boxes.box} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {ranked.length === 0 && <p className={boxes.none}>{none}</p>}
      <ol>
        {ranked.map(({ milestone, sisters }) => (
          <li key={milestone.id}>
            <StatusGlyph status={milestone.status} />
            <span>
              <span className="visually-hidden">{getLabel(MILESTONE_STATUSES, milestone.status)}: </span>
              <Link href={getRecordHref("milestones", milestone.id, query)}>{milestone.title}</Link>
              <span className={boxes.silence}>
                {capitalize(measure(milestone) ?? "")} {milestone.weaklySourced && <WeakMark />}
              </span>
              {sisters.length > 0 && (
                <span className={boxes.silence} title={sisters.map((sister) => sister.title).join("; ")}>
                  {formatSisters(sisters.length)}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {ranked.length > 0 &&
        all.map(({ href, label }) => (
          <p key={href} className={boxes.all}>
            <Link href={href}>{label}</Link>
          </p>
        ))}
    </section>
  );
}
