import { statusColour } from "@/components/status-glyph";
import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";
import { ARROW, FADE } from "@/lib/view-models/timeline/measures";
import type { PlacedSpan } from "@/lib/view-models/timeline/placed-span";
import { fadeFill } from "./drawing-ids";
import { percent } from "./units";

interface WindowBarProps {
  readonly span: PlacedSpan;
  readonly status: MilestoneStatus;
  /** A window in which it happened is a solid bar; one in which it is to happen a hollow one. */
  readonly reached: boolean;
}

/** The window of a date around the line y = 0: closed ends are capped, soft ones fade, open ones run out in an arrow. */
export function WindowBar({ span, status, reached }: WindowBarProps) {
  const { from, to } = span;
  const colour = statusColour(status);
  const half = reached ? 2.5 : 4.5;
  return (
    <g stroke={colour} fill={colour}>
      {to > from && (
        <rect
          x={percent(from)}
          width={percent(to - from)}
          y={-half}
          height={half * 2}
          stroke="none"
          fillOpacity={reached ? 1 : 0.16}
        />
      )}
      {to > from && !reached && <Outline span={span} half={half} />}
      {span.softStart && <Fade at={from} side="start" status={status} half={half} reached={reached} />}
      {span.softEnd && <Fade at={to} side="end" status={status} half={half} reached={reached} />}
      {span.arrowStart && <Arrow at={from} direction={-1} />}
      {span.arrowEnd && <Arrow at={to} direction={1} />}
    </g>
  );
}

function Outline({ span, half }: { span: PlacedSpan; half: number }) {
  const [x1, x2] = [percent(span.from), percent(span.to)];
  return (
    <>
      <line x1={x1} x2={x2} y1={-half} y2={-half} />
      <line x1={x1} x2={x2} y1={half} y2={half} />
      {!span.softStart && !span.arrowStart && <line x1={x1} x2={x1} y1={-half - 0.5} y2={half + 0.5} />}
      {!span.softEnd && !span.arrowEnd && <line x1={x2} x2={x2} y1={-half - 0.5} y2={half + 0.5} />}
    </>
  );
}

interface FadeProps {
  readonly at: number;
  readonly side: "start" | "end";
  readonly status: MilestoneStatus;
  readonly half: number;
  readonly reached: boolean;
}

function Fade({ at, side, status, half, reached }: FadeProps) {
  const place = {
    x: side === "start" ? -FADE : 0,
    width: FADE,
    fill: fadeFill(status, side),
    stroke: "none",
  };
  return (
    <svg x={percent(at)} overflow="visible">
      <rect {...place} y={-half} height={half * 2} fillOpacity={reached ? 1 : 0.3} />
      {!reached && <rect {...place} y={-half - 0.5} height={1} />}
      {!reached && <rect {...place} y={half - 0.5} height={1} />}
    </svg>
  );
}

function Arrow({ at, direction }: { at: number; direction: 1 | -1 }) {
  const tip = direction * ARROW;
  const neck = direction * (ARROW - 8);
  return (
    <svg x={percent(at)} overflow="visible">
      <line x2={neck} strokeWidth={1.5} />
      <path d={`M${tip} 0 L${neck} -4 V4 Z`} stroke="none" />
    </svg>
  );
}
