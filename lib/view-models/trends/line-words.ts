import type { DateShape, Milestone } from "@/lib/schema/shapes";
import { counted } from "@/lib/view-models/joined";
import { slipWords } from "@/lib/view-models/slip-words";

/**
 * How the promise went, in a line: "2020–23 → 2027–28, later by 4 to 8 years, in 3 dated words".
 * @param targets the dates it was given, oldest first
 */
export function lineWords(milestone: Milestone, targets: readonly DateShape[]): string {
  const told =
    targets.length === 1 ? "told once" : `in ${counted(targets.length, "dated word", "dated words")}`;
  return [course(milestone, targets), slipWords(milestone.slip), told].filter(Boolean).join(", ");
}

/**
 * From the first date that counts to the one that stands, as the slip is measured, or to when it happened; the status
 * beside it says the rest.
 */
function course({ achieved, status, baseline, current }: Milestone, targets: readonly DateShape[]): string {
  const first = baseline ?? targets[0];
  const last = current ?? targets.at(-1);
  if (status === "achieved") return `${first?.text} → ${achieved?.text ?? "no day given"}`;
  const dates = first?.edtf === last?.edtf ? `${first?.text}` : `${first?.text} → ${last?.text}`;
  if (status === "withdrawn") return `${dates}, then withdrawn`;
  return current === null ? `${dates}, then put off without a date` : dates;
}
