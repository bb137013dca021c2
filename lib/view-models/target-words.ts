import type { DateShape, Milestone } from "@/lib/schema/api/shapes";

/**
 * Whether an arrow leads from one target to another: where the deadline moved, came or went; where neither has a deadline,
 * where the start moved. "By 2026" and then "2026" are two ways to say one deadline, and "by March 2029" and then "2028" the
 * second said more exactly: no arrow.
 */
export function isRetargeted(
  { slips, pullIns }: Pick<Milestone, "slips" | "pullIns">,
  first: DateShape,
  now: DateShape,
): boolean {
  if ((first.latest === null) !== (now.latest === null)) return true;
  if (slips + pullIns === 0) return false;
  return first.latest === null ? first.earliest !== now.earliest : first.latest !== now.latest;
}

/** From the first target to the day something happened; that day alone where it lies within the first deadline. */
export function writeReached(first: DateShape | null, reached: DateShape | null): string {
  const day = reached?.text ?? "day not stated";
  const isWithin =
    first?.latest != null && reached !== null && reached.latest !== null && reached.latest <= first.latest;
  return first === null || isWithin ? day : `${first.text} → ${day}`;
}
