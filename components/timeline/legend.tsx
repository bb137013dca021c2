import { StatusGlyph } from "@/components/status-glyph";
import { labelOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { TECHNOLOGY_GROUPS } from "@/lib/domain/technology-groups";
import type { ShapesInUse } from "@/lib/view-models/timeline/in-use";
import { BarKey } from "./bar-key";
import styles from "./legend.module.css";
import { FormKeys } from "./legend-forms";

/** What the shapes mean, those in use alone. */
export function Legend({ inUse }: { inUse: ShapesInUse }) {
  return (
    <dl className={styles.legend}>
      {inUse.statuses.length > 0 && (
        <div>
          <dt>Milestones</dt>
          {inUse.statuses.map((status) => (
            <dd key={status}>
              <StatusGlyph status={status} />
              {labelOf(MILESTONE_STATUSES, status)}
            </dd>
          ))}
        </div>
      )}
      <FormKeys inUse={inUse} />
      {inUse.technologies.length > 0 && (
        <div>
          <dt>Partnerships</dt>
          {inUse.technologies.map((technology) => (
            <dd key={technology}>
              <BarKey technology={technology} />
              {labelOf(TECHNOLOGY_GROUPS, technology)}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
