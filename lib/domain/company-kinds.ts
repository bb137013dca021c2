import type { IdOf } from "./list";

/** What an organisation is, by what it does in this field. */
export const COMPANY_KINDS = [
  { id: "automaker", label: "Carmaker", definition: "Makes cars under its own name." },
  { id: "cell-maker", label: "Cell maker", definition: "Makes battery cells in volume." },
  {
    id: "cell-developer",
    label: "Cell developer",
    definition: "Develops cells and does not yet make them in volume.",
  },
  {
    id: "materials",
    label: "Materials",
    definition: "Makes electrolytes, cathodes, anodes or other cell materials.",
  },
  { id: "energy", label: "Energy", definition: "Oil, gas or power company." },
  { id: "mining", label: "Mining", definition: "Explores for or extracts raw materials." },
  { id: "electronics", label: "Electronics", definition: "Makes electronic goods or components." },
  { id: "equipment", label: "Equipment", definition: "Makes the machines that make batteries." },
  {
    id: "engineering",
    label: "Engineering",
    definition: "Plans and builds plants, or engineers for others.",
  },
  {
    id: "vehicle-maker",
    label: "Vehicle maker",
    definition: "Makes vehicles other than cars: trucks, two-wheelers, aircraft, ships.",
  },
  { id: "supplier", label: "Automotive supplier", definition: "Makes parts and systems for vehicles." },
  {
    id: "technology",
    label: "Technology",
    definition: "Makes appliances, software or networks, and batteries at most beside them.",
  },
  { id: "operator", label: "Operator", definition: "Runs vehicles, or serves those who do." },
  { id: "investor", label: "Investor", definition: "Gives money for a share, without a part in the work." },
  { id: "research-institute", label: "Research institute", definition: "Researches outside a university." },
  { id: "university", label: "University", definition: "Teaches and researches." },
  { id: "government", label: "Government", definition: "A ministry, an agency or another public body." },
  { id: "standards-body", label: "Standards body", definition: "Writes technical standards." },
  { id: "consortium", label: "Consortium", definition: "A standing association of several organisations." },
  { id: "joint-venture", label: "Joint venture", definition: "A company that others founded together." },
  { id: "analyst", label: "Analyst", definition: "Counts, estimates or forecasts, and is cited for it." },
] as const;

export type CompanyKind = IdOf<typeof COMPANY_KINDS>;
