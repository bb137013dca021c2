import type { IdOf } from "./list";

/** The stage of a milestone. Stages are not mixed: another scope is another milestone. */
export const MILESTONE_KINDS = [
  {
    id: "programme",
    label: "Programme",
    definition: "A programme or plan begins or is adopted.",
    ladder: true,
  },
  {
    id: "research-result",
    label: "Research result",
    definition: "Something is shown in the laboratory.",
    ladder: true,
  },
  {
    id: "prototype-cell",
    label: "Prototype cell",
    definition: "A first cell is made and shown.",
    ladder: true,
  },
  {
    id: "a-sample",
    label: "A sample",
    definition: "Cells of the first maturity go to a customer.",
    ladder: true,
  },
  {
    id: "b-sample",
    label: "B sample",
    definition: "Cells of near-final design go to a customer.",
    ladder: true,
  },
  {
    id: "c-sample",
    label: "C sample",
    definition: "Cells made with series tools go to a customer.",
    ladder: true,
  },
  {
    id: "pilot-line",
    label: "Pilot line",
    definition: "A line built to try out production, not to sell from.",
    ladder: true,
  },
  {
    id: "small-series",
    label: "Small series",
    definition: "Regular production in small numbers.",
    ladder: true,
  },
  {
    id: "vehicle-demonstration",
    label: "Vehicle demonstration",
    definition: "A vehicle with the battery is shown or tested.",
    ladder: true,
  },
  { id: "plant", label: "Plant", definition: "A factory or its lines stand ready.", ladder: true },
  {
    id: "start-of-production",
    label: "Start of production",
    definition: "Series production begins; its size is not stated.",
    ladder: true,
  },
  {
    id: "vehicle-launch",
    label: "Vehicle launch",
    definition: "A vehicle with the battery goes on sale or into use.",
    ladder: true,
  },
  {
    id: "commercialisation",
    label: "Commercialisation",
    definition: "The technology comes to market; in what form is not stated.",
    ladder: true,
  },
  {
    id: "volume-production",
    label: "Volume production",
    definition:
      "Production in large numbers: mass, volume or large-scale, in the words of whoever promises it.",
    ladder: true,
  },
  { id: "capacity", label: "Capacity", definition: "A production capacity is reached.", ladder: false },
  {
    id: "cooperation-start",
    label: "Start of cooperation",
    definition: "An agreed cooperation begins its work.",
    ladder: false,
  },
  { id: "company-formed", label: "Company formed", definition: "A company is founded.", ladder: false },
  { id: "stake", label: "Stake", definition: "A share in a company is taken or changed.", ladder: false },
  { id: "funding", label: "Funding", definition: "Money is granted or paid.", ladder: false },
  {
    id: "listing",
    label: "Stock listing",
    definition: "A company's shares come to a stock exchange.",
    ladder: false,
  },
  { id: "policy", label: "Policy", definition: "A public aim or rule takes effect.", ladder: false },
  { id: "standard", label: "Standard", definition: "A technical standard is adopted.", ladder: false },
  { id: "line-up", label: "Line-up", definition: "A number of models is on offer.", ladder: false },
  {
    id: "production-volume",
    label: "Production volume",
    definition: "So many cells or vehicles are made in a year.",
    ladder: false,
  },
  {
    id: "sales-volume",
    label: "Sales volume",
    definition: "So many cells or vehicles are sold in a year.",
    ladder: false,
  },
  { id: "cost", label: "Cost", definition: "A battery costs no more than a stated sum.", ladder: false },
] as const;

export type MilestoneKind = IdOf<typeof MILESTONE_KINDS>;

/** How a company stands to a milestone. */
export const PARTS = [
  { id: "responsible", label: "Responsible", definition: "It is this company's milestone to reach." },
  {
    id: "involved",
    label: "Involved",
    definition: "The milestone concerns it, but another company is to reach it.",
  },
] as const;

export type Part = IdOf<typeof PARTS>;
