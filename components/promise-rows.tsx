import { Link } from "@/components/link";
import { SceneDefinitions, SceneSvg } from "@/components/scene-svg";
import { WeakMark } from "@/components/status-mark";
import type { Day } from "@/lib/domain/days";
import { listDefinitions } from "@/lib/drawing/scene";
import type { Company, Milestone } from "@/lib/schema/api/shapes";
import type { RowWords } from "@/lib/view-models/brief-measures";
import { drawPromises, getOutcomeSign, type Measure } from "@/lib/view-models/promise-rows";
import { getRecordHref } from "@/lib/view-models/record-href";
import { drawGround, drawYears } from "@/lib/view-models/timeline/draw-ground";
import { formatLaneTitle } from "@/lib/view-models/timeline/milestone-item";
import styles from "./promise-rows.module.css";

interface PromiseRowsProps {
  milestones: readonly Milestone[];
  /** The stretch that is drawn of each. */
  measure: Measure;
  asOf: Day;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
  /** What stands below the title of each, as one line, and the same in full where a pointer rests. */
  words: (milestone: Milestone) => RowWords;
  /** Whose promises all of them are: their titles do not name it again. */
  company?: Company | null;
}

/** Promises below each other on one axis of years, each with a line from where it began to where it stands. */
export function PromiseRows({ milestones, measure, asOf, query, words, company = null }: PromiseRowsProps) {
  const { axis, scenes } = drawPromises(milestones, measure, asOf);
  return (
    <div className={company === null ? styles.promises : `${styles.promises} ${styles.own}`}>
      <SceneDefinitions of={scenes.flatMap(listDefinitions)} />
      <SceneSvg className={styles.years} scene={drawYears(axis, 12, null)} height={18} />
      <div className={styles.rows}>
        <SceneSvg className={styles.ground} scene={drawGround(axis)} />
        <ol>
          {milestones.map((milestone, index) => {
            const { brief, full } = words(milestone);
            return (
              <li key={milestone.id}>
                <p>
                  <span className="visually-hidden">{getOutcomeSign(milestone).word}: </span>
                  <Link href={getRecordHref("milestones", milestone.id, query)}>
                    {formatLaneTitle(milestone.title, company)}
                  </Link>
                  <span className={styles.words} title={full}>
                    {milestone.weaklySourced && <WeakMark isShort />} {brief}
                  </span>
                </p>
                <SceneSvg scene={scenes[index] ?? []} />
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}
