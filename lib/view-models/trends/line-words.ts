import type { Milestone } from "@/lib/schema/shapes";
import { counted } from "@/lib/view-models/joined";
import { slipWords } from "@/lib/view-models/slip-words";
import type { TrendPoint } from "./point";

/** How the promise went, in a line: "2020–23 → 2027–28, later by 4 to 8 years, in 3 dated words." */
export function lineWords(milestone: Milestone, points: readonly Pick<TrendPoint, "kind">[]): string {
  const dated = points.filter(({ kind }) => kind === "target").length;
  const moved = slipWords(milestone.slip);
  const told = dated === 1 ? "told once" : `in ${counted(dated, "dated word", "dated words")}`;
  return [course(milestone), moved, told].filter(Boolean).join(", ");
}

/** From the first date to the one that stands now, or to when it happened. */
function course({ baseline, current, achieved, status }: Milestone): string {
  const first = baseline?.text ?? "";
  if (achieved) return `${first} → achieved ${achieved.text}`;
  if (status === "achieved") return `${first} → achieved, no day given`;
  if (status === "withdrawn") return `${first} → withdrawn`;
  if (current === null) return `${first} → put off without a date`;
  return current.edtf === baseline?.edtf ? first : `${first} → ${current.text}`;
}
