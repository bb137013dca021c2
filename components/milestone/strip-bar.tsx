import { StatusShape, statusColour } from "@/components/status-mark";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import { percent } from "@/lib/drawing/write-scene";
import type { StripRow } from "@/lib/view-models/milestone/strip";
import type { PlacedSpan } from "@/lib/view-models/timeline/placed-span";
import styles from "./claim-strip.module.css";

/** Half the height of a bar, in pixels. */
const HALF = 4;

/** A claim around the middle of its row: from the day of the words to the window they spoke of. */
export function StripBar({ row, status }: { row: StripRow; status: MilestoneStatus }) {
  const { span, saidAt, stands } = row;
  const colour = stands ? statusColour(status) : "var(--quiet)";
  return (
    <svg y="50%" overflow="visible">
      <line className={styles.lead} x1={percent(saidAt)} x2={percent(nearestTo(saidAt, span))} />
      <line className={styles.said} x1={percent(saidAt)} x2={percent(saidAt)} y1={-6} y2={6} />
      <SpanBar span={span} colour={colour} solid={row.says === "achieved"} />
      <svg x={percent(span.at)} overflow="visible">
        {stands ? (
          <StatusShape status={status} />
        ) : (
          <circle r={3} fill="var(--paper)" stroke={colour} strokeWidth={1.5} />
        )}
      </svg>
    </svg>
  );
}

/** As a fraction of the axis: caps of a narrower window would stand inside its mark. */
const NARROW = 0.03;

/** A window around the middle of its row, with its ends as certain as they were said. */
export function SpanBar({ span, colour, solid }: { span: PlacedSpan; colour: string; solid: boolean }) {
  return (
    <g stroke={colour} fill={colour}>
      <rect
        x={percent(span.from)}
        width={percent(span.to - span.from)}
        y={-HALF}
        height={HALF * 2}
        stroke="none"
        fillOpacity={solid ? 0.9 : 0.25}
      />
      <End span={span} side="start" />
      <End span={span} side="end" />
    </g>
  );
}

/** How a window ends: with a cap, softly where the end is approximate, in an arrow to the margin where it is open. */
function End({ span, side }: { span: PlacedSpan; side: "start" | "end" }) {
  const isStart = side === "start";
  const at = percent(isStart ? span.from : span.to);
  const direction = isStart ? -1 : 1;
  if (isStart ? span.arrowStart : span.arrowEnd) return <Arrow at={at} direction={direction} />;
  if (isStart ? span.softStart : span.softEnd) return <Fade at={at} direction={direction} />;
  return span.to - span.from < NARROW ? null : (
    <line x1={at} x2={at} y1={-HALF} y2={HALF} strokeWidth={1.5} />
  );
}

/** To the edge of the plot and out of it. */
function Arrow({ at, direction }: { at: string; direction: 1 | -1 }) {
  const edge = direction === 1 ? "100%" : "0%";
  return (
    <>
      <line x1={at} x2={edge} strokeWidth={1.5} strokeDasharray="6 3" />
      <svg x={edge} overflow="visible">
        <path d={`M${direction * 9} 0 L0 -4 V4 Z`} stroke="none" />
      </svg>
    </>
  );
}

const STEPS = [0.2, 0.13, 0.06] as const;

function Fade({ at, direction }: { at: string; direction: 1 | -1 }) {
  return (
    <svg x={at} overflow="visible">
      {STEPS.map((opacity, index) => (
        <rect
          key={opacity}
          x={direction === 1 ? index * 5 : -(index + 1) * 5}
          y={-HALF}
          width={5}
          height={HALF * 2}
          stroke="none"
          fillOpacity={opacity}
        />
      ))}
    </svg>
  );
}

/** Where a window is nearest to the day of the words; the day itself where it lies inside. */
function nearestTo(saidAt: number, { from, to, arrowStart, arrowEnd }: PlacedSpan): number {
  if (saidAt < from && !arrowStart) return from;
  return saidAt > to && !arrowEnd ? to : saidAt;
}
