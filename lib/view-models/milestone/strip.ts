import type { Day } from "@/lib/domain/days";
import type { Claim, DateShape } from "@/lib/schema/api/shapes";
import { saysWord } from "@/lib/view-models/attribution";
import { byWords } from "@/lib/view-models/format-dates";
import { axisOf, type TimelineAxis } from "@/lib/view-models/timeline/axis";
import { type PlacedSpan, placeSpan } from "@/lib/view-models/timeline/placed-span";
import { spanOf } from "@/lib/view-models/timeline/span";

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

/**
 * Puts every dated claim on one axis of years.
 * @param standing the id of the claim whose word stands
 * @returns null where no claim has a date
 */
export function claimStrip(claims: readonly Claim[], standing: string | null, asOf: Day): ClaimStrip | null {
  const dated = claims.flatMap((claim) => {
    const [span, said] = [claim.date && spanOf(claim.date), spanOf(claim.saidOn)];
    return claim.date && span && said ? [{ claim, date: claim.date, span, said }] : [];
  });
  if (dated.length === 0) return null;
  const axis = axisOf(
    dated.flatMap(({ span, said }) => [span, said]),
    asOf,
  );
  const rows = dated.map(({ claim, date, span, said }) => ({
    id: claim.id,
    says: claim.says,
    saidOn: claim.saidOn.text,
    words: wordsOf(claim.says, date),
    span: placeSpan(span, axis),
    saidAt: placeSpan(said, axis).to,
    stands: claim.id === standing,
  }));
  return { axis, rows };
}

function wordsOf(says: Claim["says"], date: DateShape): string {
  return `${saysWord(says).toLowerCase()}${says === "not-yet" ? byWords(date) : ` ${date.text}`}`;
}
