import { COMPANY_KINDS, getCompanyGroup } from "@/lib/domain/companies";
import { getLabel } from "@/lib/domain/list";
import type { Milestone, Partnership } from "@/lib/schema/api/shapes";
import { getRecordHref } from "@/lib/view-models/record-href";
import type { TimelineInput } from "./input";
import { byActivity, type LaneMilestone, type LaneRecords } from "./lane-records";

/**
 * A lane for each company that has something to show: the partnerships it is a party to, the milestones that are its to
 * reach, those that concern it and are nobody's to reach, and only where it has none of those, the milestones of others
 * that concern it.
 */
export function buildCompanyLanes({ companies, partnerships, milestones }: TimelineInput): LaneRecords[] {
  const nobodys = new Set(milestones.filter(({ companies }) => !companies.some(isResponsible)));
  const concerning = (id: string): LaneMilestone[] =>
    milestones.flatMap((milestone) => {
      const own = milestone.companies.find((each) => each.company === id);
      return own ? [{ milestone, involved: !isResponsible(own) }] : [];
    });
  return [...companies.values()]
    .map((company): LaneRecords => {
      const all = concerning(company.id);
      const own = all.filter(({ milestone, involved }) => !involved || nobodys.has(milestone));
      return {
        id: company.id,
        name: company.name,
        href: getRecordHref("companies", company.id),
        note: getLabel(COMPANY_KINDS, company.kind),
        group: getCompanyGroup(company.kind),
        company,
        partnerships: partnerships.filter((partnership) => namesCompany(partnership, company.id)),
        milestones: own.length > 0 ? own : all,
      };
    })
    .filter((lane) => lane.partnerships.length + lane.milestones.length > 0)
    .sort(byActivity);
}

function isResponsible({ part }: Milestone["companies"][number]): boolean {
  return part === "responsible";
}

function namesCompany(partnership: Partnership, id: string): boolean {
  return partnership.formed === id || partnership.parties.some((party) => party.company === id);
}
