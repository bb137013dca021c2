import type { Part } from "@/lib/domain/milestone-kinds";
import type { Milestone } from "@/lib/schema/shapes";
import type { CompanyInput } from "./input";

/** A company's part in a milestone, and which of its own parts it has it through; null where it is itself. */
export interface PartIn {
  readonly part: Part;
  readonly through: string | null;
}

/** How a company stands to a milestone: its own part before that of a part of it, responsible before involved. */
export function partIn(
  { company, parts }: Pick<CompanyInput, "company" | "parts">,
  { companies }: Milestone,
): PartIn | null {
  const own = companies.find((each) => each.company === company.id);
  if (own) return { part: own.part, through: null };
  const ids = new Set(parts.map(({ id }) => id));
  const theirs = companies.filter((each) => ids.has(each.company));
  const first = theirs.find(({ part }) => part === "responsible") ?? theirs[0];
  return first ? { part: first.part, through: first.company } : null;
}
