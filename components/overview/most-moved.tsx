import { DateWords } from "@/components/date-words";
import boxes from "@/components/due/due.module.css";
import { Link } from "@/components/link";
import { StatusGlyph } from "@/components/status-glyph";
import { WeakMark } from "@/components/weak-mark";
import { labelOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import type { MovedMilestone } from "@/lib/schema/promise-course";
import { counted } from "@/lib/view-models/joined";
import { recordHref } from "@/lib/view-models/record-href";
import { slipWords } from "@/lib/view-models/slip-words";

interface MostMovedProps {
  moved: readonly MovedMilestone[];
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** The promises that moved most: from the first date to the present one, how often, and how far. */
export function MostMoved({ moved, query }: MostMovedProps) {
  return (
    <section className={boxes.box} aria-labelledby="moved">
      <h2 id="moved">Most moved</h2>
      {moved.length === 0 && <p className={boxes.none}>No promised date has moved yet.</p>}
      <ul>
        {moved.map((each) => (
          <li key={each.milestone.id}>
            <StatusGlyph status={each.milestone.status} />
            <Moved {...each} query={query} />
          </li>
        ))}
      </ul>
      {moved.length > 0 && (
        <p className={boxes.all}>
          <Link href={`/trends${query}`}>All promises, the most moved first</Link>
        </p>
      )}
    </section>
  );
}

function Moved({ milestone, moves, query }: MovedMilestone & { query: string }) {
  const { baseline, current, achieved, slip, status } = milestone;
  const how = slipWords(slip);
  return (
    <span>
      <span className="visually-hidden">{labelOf(MILESTONE_STATUSES, status)}: </span>
      <Link href={recordHref("milestones", milestone.id, query)}>{milestone.title}</Link>{" "}
      <span className={boxes.when}>
        <DateWords date={baseline} /> <span aria-hidden="true">→</span>{" "}
        <span className="visually-hidden">to </span>
        <DateWords date={achieved ?? current} absent="no target" />
      </span>
      <span className={boxes.silence}>
        moved {moves === 1 ? "once" : counted(moves, "time", "times")}
        {how && `, ${how}`} {milestone.weaklySourced && <WeakMark />}
      </span>
    </span>
  );
}
