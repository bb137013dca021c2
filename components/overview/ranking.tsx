import boxes from "@/components/due/due.module.css";
import { Link } from "@/components/link";
import { StatusGlyph } from "@/components/status-glyph";
import { WeakMark } from "@/components/weak-mark";
import { labelOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { Milestone } from "@/lib/schema/api/shapes";
import type { RankedMilestone } from "@/lib/schema/pages/promises";
import { formatSisters } from "@/lib/view-models/promise-record";
import { recordHref } from "@/lib/view-models/record-href";
import { capitalize } from "@/lib/view-models/text";

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
export function Ranking({ id, title, ranked, measure, none, all, query }: RankingProps) {
  return (
    <section className={boxes.box} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {ranked.length === 0 && <p className={boxes.none}>{none}</p>}
      <ol>
        {ranked.map(({ milestone, sisters }) => (
          <li key={milestone.id}>
            <StatusGlyph status={milestone.status} />
            <span>
              <span className="visually-hidden">{labelOf(MILESTONE_STATUSES, milestone.status)}: </span>
              <Link href={recordHref("milestones", milestone.id, query)}>{milestone.title}</Link>
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
