import { Link } from "@/components/link";
import { SceneMarks, SceneSvg } from "@/components/scene-svg";
import { WeakMark } from "@/components/status-mark";
import { Tabs } from "@/components/tabs";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { Outcome, PromiseParts } from "@/lib/domain/outcomes";
import { listMarks } from "@/lib/drawing/scene";
import type { Milestone } from "@/lib/schema/api/shapes";
import type { RankedMilestone } from "@/lib/schema/pages/promises";
import { formatHeadline, formatLateness, formatOverdue } from "@/lib/view-models/format-deadline";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { drawRanking, type Measure } from "@/lib/view-models/overview";
import { formatSisters, getOutcomeHref } from "@/lib/view-models/promise-record";
import { getRecordHref } from "@/lib/view-models/record-href";
import { capitalize, formatAll } from "@/lib/view-models/text";
import { drawGround, drawYears } from "@/lib/view-models/timeline/draw-ground";
import type { OverviewData } from "./overview-data";
import styles from "./rankings.module.css";

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
    ranking: Pick<RankingProps, "ranked" | "measure" | "none" | "all">,
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
          none: "No promise is known to have been kept late.",
          all: [{ href: listHref("late", "-late"), label: formatAll(record.parts.late, "delivered late") }],
        }),
        tab("overdue", "Overdue, no report found", {
          ranked: overdue,
          measure: formatOverdue,
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
  /** What stands here where there is none. */
  none: string;
  /** Further lists of the same measure. */
  all: readonly { readonly href: string; readonly label: string }[];
  asOf: string;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** Promises ranked by one measure, that stretch drawn beside each; the others of the same company stand behind its first. */
function Ranking({ id, title, ranked, measure, none, all, asOf, query }: RankingProps) {
  const { axis, rows } = drawRanking(ranked, id, asOf);
  return (
    <section aria-labelledby={id} className={styles.ranking}>
      <h2 id={id} className="visually-hidden">
        {title}
      </h2>
      {rows.length === 0 && <p className={styles.none}>{none}</p>}
      {rows.length > 0 && (
        <>
          <SceneMarks names={rows.flatMap(({ scene }) => listMarks(scene))} />
          <SceneSvg className={styles.years} scene={drawYears(axis, 12, null)} height={18} />
          <div className={styles.rows}>
            <SceneSvg className={styles.ground} scene={drawGround(axis)} />
            <ol>
              {rows.map(({ milestone, sisters, scene }) => (
                <li key={milestone.id}>
                  <p>
                    <span className="visually-hidden">
                      {getLabel(MILESTONE_STATUSES, milestone.status)}:{" "}
                    </span>
                    <Link href={getRecordHref("milestones", milestone.id, query)}>{milestone.title}</Link>
                    <span
                      className={styles.measure}
                      title={[measure(milestone), ...sisters.map((sister) => sister.title)].join("; ")}
                    >
                      {milestone.weaklySourced && <WeakMark />} {capitalize(measure(milestone) ?? "")}
                      {sisters.length > 0 && `; ${formatSisters(sisters.length)}`}
                    </span>
                  </p>
                  <SceneSvg scene={scene} />
                </li>
              ))}
            </ol>
          </div>
          <p className={styles.all}>
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
