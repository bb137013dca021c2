import type { Milestone } from "@/lib/schema/shapes";

/** Those of some milestones that one of some companies is responsible for: its record, and no other's. */
export function responsibleFor(
  milestones: readonly Milestone[],
  companies: readonly { readonly id: string }[],
): Milestone[] {
  const ids = new Set(companies.map(({ id }) => id));
  return milestones.filter((milestone) =>
    milestone.companies.some(({ company, part }) => part === "responsible" && ids.has(company)),
  );
}
