import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";

/** The colour of a status, as a CSS value. */
export function statusColour(status: MilestoneStatus): string {
  return `var(--status-${status})`;
}

/**
 * The shape of a status, drawn around (0, 0) inside an SVG, `radius` pixels out from there.
 * Shape alone tells the statuses apart, so that colour never has to.
 */
export function StatusShape({ status, radius = 6 }: { status: MilestoneStatus; radius?: number }) {
  const colour = statusColour(status);
  const ring = { r: radius - 1, fill: "var(--paper)", stroke: colour, strokeWidth: 2 };
  switch (status) {
    case "achieved":
      return <circle r={radius} fill={colour} />;
    case "open":
      return <circle {...ring} />;
    case "due":
      return (
        <>
          <circle {...ring} />
          <path d={`M0 ${-radius} A${radius} ${radius} 0 0 0 0 ${radius} Z`} fill={colour} />
        </>
      );
    case "unreported":
      return <circle {...ring} strokeDasharray="2 2.2" />;
    case "missed":
      return (
        <>
          <circle {...ring} />
          <path d={cross(radius * 0.45)} stroke={colour} strokeWidth={2} />
        </>
      );
    case "withdrawn":
      return <path d={cross(radius * 0.85)} stroke={colour} strokeWidth={2.4} />;
    case "undated":
      return <path d={`M${-radius * 0.8} 0 H${radius * 0.8}`} stroke={colour} strokeWidth={2.4} />;
  }
}

/** The shape of a status as a picture of its own, beside its word. */
export function StatusGlyph({ status, size = 13 }: { status: MilestoneStatus; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      <StatusShape status={status} />
    </svg>
  );
}

function cross(reach: number): string {
  return `M${-reach} ${-reach} L${reach} ${reach} M${-reach} ${reach} L${reach} ${-reach}`;
}
