import { StatusShape, statusColour } from "@/components/status-mark";
import { percent } from "@/lib/drawing/write-scene";
import type { Milestone } from "@/lib/schema/api/shapes";
import { formatHeadline, formatLateness } from "@/lib/view-models/format-deadline";
import type { Dumbbell } from "@/lib/view-models/milestone/dumbbell";
import { getShownDate } from "@/lib/view-models/milestone/shown-date";
import styles from "./claim-strip.module.css";
import { StripAxis } from "./strip-axis";
import { SpanBar } from "./strip-bar";
import { StripGrid } from "./strip-grid";

/** How far the two bars stand from the middle of the row, in pixels. */
const APART = 10;

/** The first target against the date that stands: how far a promise has moved, with its ends as certain as they were said. */
export function DumbbellFigure({ dumbbell, milestone }: { dumbbell: Dumbbell; milestone: Milestone }) {
  const { axis, first, now } = dumbbell;
  const { baseline, achieved, status } = milestone;
  const reached = getShownDate(milestone);
  const isAchieved = status === "achieved";
  const moved = isAchieved ? formatLateness(milestone) : formatHeadline(milestone);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        First target {baseline?.text} (above), {isAchieved ? "achieved" : "target now"} {reached?.text}{" "}
        (below)
        {moved && `: ${moved}`}.
      </figcaption>
      <div className={styles.rows}>
        <StripAxis axis={axis} />
        <div className={styles.list}>
          <div className={styles.row}>
            <p className={styles.label}>
              <span className={styles.saidOn}>First {baseline?.text}</span>{" "}
              <span className={styles.date}>
                {isAchieved ? "achieved" : "now"} {reached?.text}
              </span>
            </p>
            <div className={styles.plot}>
              <svg className={styles.drawing} aria-hidden="true" focusable="false">
                <StripGrid axis={axis} />
                <svg y="50%" overflow="visible">
                  <line
                    x1={percent(first.at)}
                    x2={percent(now.at)}
                    y1={-APART}
                    y2={APART}
                    stroke="var(--quiet)"
                  />
                </svg>
                <svg y="50%" overflow="visible">
                  <g transform={`translate(0 ${-APART})`}>
                    <SpanBar span={first} colour="var(--quiet)" solid={false} />
                    <svg x={percent(first.at)} overflow="visible">
                      <circle r={3.5} fill="var(--paper)" stroke="var(--quiet)" strokeWidth={1.5} />
                    </svg>
                  </g>
                  <g transform={`translate(0 ${APART})`}>
                    <SpanBar span={now} colour={statusColour(status)} solid={achieved !== null} />
                    <svg x={percent(now.at)} overflow="visible">
                      <StatusShape status={status} />
                    </svg>
                  </g>
                </svg>
              </svg>
            </div>
          </div>
        </div>
      </div>
    </figure>
  );
}
