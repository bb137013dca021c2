import type { Milestone } from "@/lib/schema/api/shapes";
import { spellCount } from "./format-duration";
import { formatList } from "./text";

/** How often a target moved: "two slips and one pull-in"; null where it never did. */
export function countMoves({ slips, pullIns }: Pick<Milestone, "slips" | "pullIns">): string | null {
  const counts = [
    ...(slips > 0 ? [`${spellCount(slips)} slip${slips === 1 ? "" : "s"}`] : []),
    ...(pullIns > 0 ? [`${spellCount(pullIns)} pull-in${pullIns === 1 ? "" : "s"}`] : []),
  ];
  return counts.length > 0 ? formatList(counts, "and") : null;
}
