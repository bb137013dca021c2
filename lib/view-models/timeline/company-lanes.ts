import { COMPANY_KINDS } from "@/lib/domain/company-kinds";
import { labelOf } from "@/lib/domain/list";
import type { Partnership } from "@/lib/schema/shapes";
import { recordHref } from "@/lib/view-models/record-href";
import type { TimelineInput } from "./input";
import { byActivity, type LaneMilestone, type LaneRecords } from "./lane-records";

/**
 * A lane for each company that has something to show: the partnerships it is a party to, the milestones that are its to
 * reach, and only where it has none of those, the milestones of others that concern it.
 */
export function companyLanes({ companies, partnerships, milestones }: TimelineInput): LaneRecords[] {
  const parts = (id: string, part: "responsible" | "involved"): LaneMilestone[] =>
    milestones
      .filter((milestone) => milestone.companies.some((each) => each.company === id && each.part === part))
      .map((milestone) => ({ milestone, involved: part === "involved" }));
  return [...companies.values()]
    .map((company): LaneRecords => {
      const own = parts(company.id, "responsible");
      return {
        id: company.id,
        name: company.name,
        href: recordHref("companies", company.id),
        note: labelOf(COMPANY_KINDS, company.kind),
        company,
        partnerships: partnerships.filter((partnership) => namesCompany(partnership, company.id)),
        milestones: own.length > 0 ? own : parts(company.id, "involved"),
      };
    })
    .filter((lane) => lane.partnerships.length + lane.milestones.length > 0)
    .sort(byActivity);
}

function namesCompany(partnership: Partnership, id: string): boolean {
  return partnership.formed === id || partnership.parties.some((party) => party.company === id);
}
