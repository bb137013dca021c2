/** How a record leads to others: `own` of its columns holds what `theirs` of their columns holds. */
export interface Relation {
  readonly table: string;
  readonly own: string;
  readonly theirs: string;
}

const many = (table: string, theirs: string): Relation => ({ table, own: "id", theirs });
const one = (table: string, own: string): Relation => ({ table, own, theirs: "id" });

const MILESTONE = one("Milestone", "milestoneId");
const PARTNERSHIP = one("Partnership", "partnershipId");

/** The relations of prisma/schema.prisma that conditions on companies, figures, milestones, partnerships and claims ask for. */
export const RELATIONS: Readonly<Record<string, Readonly<Record<string, Relation>>>> = {
  Company: {
    ancestors: many("CompanyWhole", "partId"),
    electrolytes: many("CompanyElectrolyte", "companyId"),
    involvedMilestones: many("MilestoneInvolves", "companyId"),
    involvedPartnerships: many("PartnershipInvolves", "companyId"),
    parties: many("PartnershipParty", "companyId"),
    parts: many("CompanyWhole", "wholeId"),
    technologies: many("CompanyTechnology", "companyId"),
    tokens: many("CompanyToken", "companyId"),
  },
  CompanyWhole: { part: one("Company", "partId"), whole: one("Company", "wholeId") },
  Metric: {
    company: one("Company", "companyId"),
    milestone: MILESTONE,
    partnership: PARTNERSHIP,
    technologies: many("MetricTechnology", "metricId"),
    tokens: many("MetricToken", "metricId"),
  },
  Milestone: {
    beliefs: many("MilestoneBelief", "milestoneId"),
    companies: many("MilestoneCompany", "milestoneId"),
    electrolytes: many("MilestoneElectrolyte", "milestoneId"),
    involves: many("MilestoneInvolves", "milestoneId"),
    partnerships: many("MilestonePartnership", "milestoneId"),
    technologies: many("MilestoneTechnology", "milestoneId"),
    tokens: many("MilestoneToken", "milestoneId"),
  },
  MilestoneBelief: { milestone: MILESTONE },
  MilestoneInvolves: { milestone: MILESTONE },
  MilestonePartnership: { milestone: MILESTONE, partnership: PARTNERSHIP },
  Partnership: {
    beliefs: many("PartnershipBelief", "partnershipId"),
    electrolytes: many("PartnershipElectrolyte", "partnershipId"),
    involves: many("PartnershipInvolves", "partnershipId"),
    kinds: many("PartnershipKind", "partnershipId"),
    milestones: many("MilestonePartnership", "partnershipId"),
    parties: many("PartnershipParty", "partnershipId"),
    technologies: many("PartnershipTechnology", "partnershipId"),
    tokens: many("PartnershipToken", "partnershipId"),
  },
  PartnershipBelief: { partnership: PARTNERSHIP },
  PartnershipInvolves: { partnership: PARTNERSHIP },
  PartnershipParty: { company: one("Company", "companyId"), partnership: PARTNERSHIP },
};
