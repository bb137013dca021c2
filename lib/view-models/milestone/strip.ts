import type { Day } from "@/lib/domain/days";
import { hasSameBounds } from "@/lib/domain/edtf-date";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import { getStatusToken } from "@/lib/drawing/colours";
import { type Scene, type Shape, share } from "@/lib/drawing/scene";
import type { Claim, DateShape, Milestone } from "@/lib/schema/api/shapes";
import { formatSays } from "@/lib/view-models/attribution";
import { formatBy } from "@/lib/view-models/format-dates";
import { buildAxis, type TimelineAxis } from "@/lib/view-models/timeline/axis";
import { drawWindow } from "@/lib/view-models/timeline/draw-record";
import { type PlacedSpan, placeSpan, toSpan } from "@/lib/view-models/timeline/span";
import { getShownDate } from "./input";

/** A dated claim on the common axis. */
export interface StripRow {
  readonly id: string;
  readonly says: Claim["says"];
  readonly saidOn: string;
  /** What it says, with the date: "target 2027–28", "not yet by 2025". */
  readonly words: string;
  readonly span: PlacedSpan;
  /** When the words were said, as a fraction of the axis; by the end of that day or month. */
  readonly saidAt: number;
  /** Its word stands now. */
  readonly stands: boolean;
}

/** The dated claims of a milestone, one under the other, oldest first. */
export interface ClaimStrip {
  readonly axis: TimelineAxis;
  readonly rows: readonly StripRow[];
}

/** The first target and the date that stands, on one axis. */
export interface Dumbbell {
  readonly axis: TimelineAxis;
  readonly first: PlacedSpan;
  readonly now: PlacedSpan;
}

/**
 * Puts every dated claim on one axis of years.
 * @param standing the id of the claim whose word stands
 * @returns null where no claim has a date
 */
export function buildClaimStrip(
  claims: readonly Claim[],
  standing: string | null,
  asOf: Day,
): ClaimStrip | null {
  const dated = claims.flatMap((claim) => {
    const [span, said] = [claim.date && toSpan(claim.date), toSpan(claim.saidOn)];
    return claim.date && span && said ? [{ claim, date: claim.date, span, said }] : [];
  });
  if (dated.length === 0) return null;
  const axis = buildAxis(
    dated.flatMap(({ span, said }) => [span, said]),
    asOf,
  );
  const rows = dated.map(({ claim, date, span, said }) => ({
    id: claim.id,
    says: claim.says,
    saidOn: claim.saidOn.text,
    words: describeClaim(claim.says, date),
    span: placeSpan(span, axis),
    saidAt: placeSpan(said, axis).to,
    stands: claim.id === standing,
  }));
  return { axis, rows };
}

function describeClaim(says: Claim["says"], date: DateShape): string {
  return `${formatSays(says).toLowerCase()}${says === "not-yet" ? formatBy(date) : ` ${date.text}`}`;
}

/**
 * The first target against the achievement, or else the target as it stands.
 * @returns null where there are not two different dates to compare
 */
export function buildDumbbell(milestone: Milestone, asOf: string): Dumbbell | null {
  const { baseline } = milestone;
  const reached = getShownDate(milestone);
  if (!baseline || !reached || hasSameBounds(baseline, reached)) return null;
  const [first, now] = [toSpan(baseline), toSpan(reached)];
  if (!first || !now) return null;
  const axis = buildAxis([first, now], asOf);
  return { axis, first: placeSpan(first, axis), now: placeSpan(now, axis) };
}

/** The sign of a date that does not stand. */
const EARLIER = { name: "dot", ink: "quiet" } as const;

/**
 * A claim in the middle of its row: a stroke when it was said, dots to the window it spoke of, and that window; the one
 * that stands in the colour and with the sign of the milestone's status.
 */
export function drawClaim({ span, saidAt, says, stands }: StripRow, status: MilestoneStatus): Scene {
  const y = share(0.5);
  return [
    {
      shape: "line",
      x1: share(saidAt),
      x2: share(nearestTo(saidAt, span)),
      y1: y,
      y2: y,
      stroke: "quiet",
      dash: "1 3",
    },
    ...drawWindow(span, says === "achieved", stands ? getStatusToken(status) : "quiet", y),
    { shape: "mark", name: "said", x: share(saidAt), y, ink: "quiet" },
    { shape: "mark", x: share(span.at), y, ...(stands ? { name: status } : EARLIER) },
  ];
}

/** Where a window is nearest to the day of the words; the day itself where it lies inside. */
function nearestTo(saidAt: number, { from, to }: PlacedSpan): number {
  return Math.min(to, Math.max(from, saidAt));
}

/** How far the two windows of a dumbbell stand from its middle, in pixels. */
const APART = 10;

/** The first target above y = 0 and the date that stands below it, with a line from the one to the other. */
export function drawDumbbell(
  { first, now }: Dumbbell,
  { status, achieved }: Pick<Milestone, "status" | "achieved">,
): Scene {
  const link: Shape = {
    shape: "line",
    x1: share(first.at),
    x2: share(now.at),
    y1: -APART,
    y2: APART,
    stroke: "quiet",
  };
  return [
    link,
    ...drawWindow(first, false, "quiet", -APART),
    { shape: "mark", x: share(first.at), y: -APART, ...EARLIER },
    ...drawWindow(now, achieved !== null, getStatusToken(status), APART),
    { shape: "mark", name: status, x: share(now.at), y: APART },
  ];
}
