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

/** The relations of prisma/schema.prisma that conditions on milestones, partnerships and claims ask for. */
export const RELATIONS: Readonly<Record<string, Readonly<Record<string, Relation>>>> = {
  Company: { ancestors: many("CompanyWhole", "partId") },
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
  PartnershipParty: { company: one("Company", "companyId") },
};
