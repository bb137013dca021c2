import { groupBy } from "@/lib/domain/list";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import { nameRevision, type Revision } from "@/lib/domain/revisions";
import { getStatusToken } from "@/lib/drawing/colours";
import { type Scene, type Shape, share } from "@/lib/drawing/scene";
import type { Claim, DateShape, Milestone } from "@/lib/schema/api/shapes";
import type { HistoryClaim } from "@/lib/schema/pages/promises";
import { formatSays, formatTeller } from "@/lib/view-models/attribution";
import { formatBy } from "@/lib/view-models/format-dates";
import { formatMove, formatTimes } from "@/lib/view-models/format-deadline";
import type { Lookups } from "@/lib/view-models/lookups";
import { buildAxis, type TimelineAxis } from "@/lib/view-models/timeline/axis";
import { drawMoves, drawWindow } from "@/lib/view-models/timeline/draw-record";
import { type PlacedSpan, placeSpan, type Span, toSpan } from "@/lib/view-models/timeline/span";
import { getShownDate, type MilestoneInput } from "./input";

/** A date that was given for a milestone, on the common axis: once, however often it was said. */
export interface StripRow {
  /** Of the claim that gave it first. */
  readonly id: string;
  readonly says: Claim["says"];
  /** What was said, with the date: "Target 2027–28", "Not yet by 2025". */
  readonly words: string;
  /** What it changed: "slipped, five years later"; null where it changed nothing. */
  readonly change: string | null;
  /** Who gave it first and when, and how often it was repeated. */
  readonly told: string;
  readonly span: PlacedSpan;
  /** When it was said each time, as fractions of the axis, first first; by the end of that day or month. */
  readonly saidAt: readonly number[];
  /** Where the target stood before each move to this one. */
  readonly movedFrom: readonly number[];
  /** Its word stands now. */
  readonly stands: boolean;
}

/** The dates that were given for a milestone, one under the other, in the order they were first given. */
export interface ClaimStrip {
  readonly axis: TimelineAxis;
  readonly rows: readonly StripRow[];
}

interface StripInput extends Lookups {
  readonly params: Pick<MilestoneInput["params"], "asOf">;
  readonly milestone: Milestone;
  /** In the domain's order, oldest first. */
  readonly claims: readonly HistoryClaim[];
}

/** A dated claim. */
interface Dated {
  readonly claim: HistoryClaim;
  readonly date: DateShape;
  readonly span: Span;
  readonly said: Span;
}

/**
 * Puts each date that was given on one axis of years, with every day it was said on.
 * @param standing the claim whose word stands
 * @returns null where no claim has a date
 */
export function buildClaimStrip(input: StripInput, standing: Claim | null): ClaimStrip | null {
  const dated = input.claims.flatMap((claim): Dated[] => {
    // What happened on a day that nobody names had happened by the day it stands at.
    const isUnsaid = claim.says === "achieved" && claim.id === standing?.id;
    const date = claim.date ?? (isUnsaid ? getShownDate(input.milestone) : null);
    const [span, said] = [date && toSpan(date), toSpan(claim.saidOn)];
    return date && span && said ? [{ claim, date, span, said }] : [];
  });
  if (dated.length === 0) return null;
  const axis = buildAxis(
    dated.flatMap(({ span, said }) => [span, said]),
    input.params.asOf,
  );
  const groups = [...groupBy(dated, ({ claim, date }) => `${kindOf(claim)} ${date.edtf}`).values()];
  return { axis, rows: groups.flatMap((group) => toRow(group, axis, standing, input) ?? []) };
}

/** A delay to a date gives a target as a target does. */
function kindOf({ says }: Claim): Claim["says"] {
  return says === "delayed" ? "target" : says;
}

function toRow(
  group: readonly Dated[],
  axis: TimelineAxis,
  standing: Claim | null,
  lookups: Lookups,
): StripRow | null {
  const [first] = group;
  if (first === undefined) return null;
  const claims = group.map(({ claim }) => claim);
  return {
    id: first.claim.id,
    says: first.claim.says,
    words: describeDate(kindOf(first.claim), first.date),
    change: describeChanges(claims),
    told: describeTelling(first.claim, claims.slice(1), lookups),
    span: placeSpan(first.span, axis),
    saidAt: group.map(({ said }) => placeSpan(said, axis).to),
    movedFrom: claims.flatMap(({ move, from }) => {
      const span = move !== null && from ? toSpan(from) : null;
      return span ? [placeSpan(span, axis).at] : [];
    }),
    stands: claims.some(({ id }) => id === standing?.id),
  };
}

function describeDate(says: Claim["says"], date: DateShape): string {
  if (says === "not-yet") return `${formatSays(says)}${formatBy(date)}`;
  return `${formatSays(says)} ${date.text}`;
}

/** The revisions that a row's first claim is told with; others say no more than the row itself. */
const TOLD_REVISIONS: readonly Revision[] = [
  "refined",
  "widened",
  "slipped",
  "pulled-in",
  "reopened",
  "third-hand",
];

/** What the first word did, and any later one that moved the target back to this date. */
function describeChanges([first, ...later]: readonly HistoryClaim[]): string | null {
  const words = [
    ...(first && TOLD_REVISIONS.includes(first.revision) ? [describeChange(first)] : []),
    ...later
      .filter(({ move }) => move !== null)
      .map((each) => `${describeChange(each)}, ${each.saidOn.text}`),
  ];
  return words.length > 0 ? words.join("; ") : null;
}

function describeChange({ revision, move, from, to }: HistoryClaim): string {
  const shift = formatMove(move, from, to);
  return [nameRevision(revision, from).toLowerCase(), shift].filter((words) => words !== null).join(", ");
}

/** "Toyota, 13 June 2023; repeated twice, last 8 October 2025". */
function describeTelling(first: Claim, repeats: readonly Claim[], lookups: Lookups): string {
  const teller = formatTeller(first, lookups);
  const start = `${teller.charAt(0).toUpperCase()}${teller.slice(1)}, ${first.saidOn.text}`;
  const last = repeats.at(-1)?.saidOn.text;
  if (last === undefined) return start;
  const isSameDay = last === first.saidOn.text;
  if (repeats.length === 1) return `${start}; repeated ${isSameDay ? "that day" : last}`;
  return `${start}; repeated ${formatTimes(repeats.length)}${isSameDay ? " that day" : `, last ${last}`}`;
}

/** The sign of a date that does not stand. */
const EARLIER = { name: "dot", ink: "quiet" } as const;

/** The sign of a day on which a date was said again. */
const AGAIN = { name: "cap", ink: "quiet" } as const;

/**
 * A date in the middle of its row: a stroke when it was first said, smaller ones when it was said again, dots to the window
 * it spoke of, an arc from where the target stood before, and that window; the one that stands in the colour and with the
 * sign of the milestone's status.
 */
export function drawClaim(row: StripRow, status: MilestoneStatus): Scene {
  const { span, saidAt, movedFrom, says, stands } = row;
  const y = share(0.5);
  const [first = span.from, ...repeats] = saidAt;
  const arcs = movedFrom.map((from) => ({ from, to: span.at, cutFrom: false, cutTo: false }));
  return [
    {
      shape: "line",
      x1: share(first),
      x2: share(nearestTo(first, span)),
      y1: y,
      y2: y,
      stroke: "quiet",
      dash: "1 3",
    },
    ...repeats.map((at): Shape => ({ shape: "mark", x: share(at), y, ...AGAIN })),
    ...drawMoves({ earlier: [], arcs }, y),
    ...drawWindow(span, says === "achieved", stands ? getStatusToken(status) : "quiet", y),
    { shape: "mark", name: "said", x: share(first), y, ink: "quiet" },
    { shape: "mark", x: share(span.at), y, ...(stands ? { name: status } : EARLIER) },
  ];
}

/** Where a window is nearest to the day of the words; the day itself where it lies inside. */
function nearestTo(saidAt: number, { from, to }: PlacedSpan): number {
  return Math.min(to, Math.max(from, saidAt));
}
