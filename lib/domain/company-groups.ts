import type { CompanyKind } from "./company-kinds";
import type { IdOf } from "./list";

/** Families of company kinds, for views of the whole field; each kind belongs to exactly one. */
export const COMPANY_GROUPS = [
  {
    id: "vehicles",
    label: "Vehicles",
    definition: "Makers of cars and other vehicles, their suppliers, and those who run vehicles.",
  },
  {
    id: "cells",
    label: "Cells",
    definition: "Makers and developers of cells, and ventures that others founded together.",
  },
  {
    id: "industry",
    label: "Materials, equipment and other industry",
    definition: "Raw and cell materials, energy, machines, plants, electronics and technology.",
  },
  {
    id: "public",
    label: "Public bodies and research",
    definition: "Governments, research institutes, universities, standards bodies and consortia.",
  },
  {
    id: "investors",
    label: "Investors and analysts",
    definition: "Those who give money for a share, and those who count and forecast.",
  },
] as const;

export type CompanyGroup = IdOf<typeof COMPANY_GROUPS>;

const GROUP_OF_KIND: Readonly<Record<CompanyKind, CompanyGroup>> = {
  automaker: "vehicles",
  "vehicle-maker": "vehicles",
  supplier: "vehicles",
  operator: "vehicles",
  "cell-maker": "cells",
  "cell-developer": "cells",
  "joint-venture": "cells",
  materials: "industry",
  mining: "industry",
  energy: "industry",
  equipment: "industry",
  engineering: "industry",
  electronics: "industry",
  technology: "industry",
  government: "public",
  "research-institute": "public",
  university: "public",
  "standards-body": "public",
  consortium: "public",
  investor: "investors",
  analyst: "investors",
};

/** The family a kind of company belongs to. */
export function companyGroup(kind: CompanyKind): CompanyGroup {
  return GROUP_OF_KIND[kind];
}
