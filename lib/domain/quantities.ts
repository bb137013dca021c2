import type { IdOf } from "./list";

/** What a metric measures. */
export const QUANTITIES = [
  { id: "range", label: "Range", definition: "How far a vehicle goes on one charge." },
  { id: "charging-time", label: "Charging time", definition: "How long a charge takes." },
  { id: "cycles", label: "Cycles", definition: "How many charges and discharges a cell lasts." },
  {
    id: "capacity-retention",
    label: "Capacity retention",
    definition: "The share of its first capacity that a cell keeps.",
  },
  { id: "energy-density", label: "Energy density", definition: "Energy by mass or volume." },
  {
    id: "investment",
    label: "Investment",
    definition: "Money a company puts into its own or a common project.",
  },
  { id: "funding", label: "Funding", definition: "Money given for another's work, public money above all." },
  { id: "stake", label: "Stake", definition: "The share held in a company." },
  { id: "sales-volume", label: "Sales volume", definition: "Units sold in a period." },
  { id: "production-volume", label: "Production volume", definition: "Units made in a period." },
  {
    id: "production-capacity",
    label: "Production capacity",
    definition: "Units that could be made in a period.",
  },
  { id: "models", label: "Models", definition: "The number of models on offer." },
  { id: "patent-share", label: "Share of patents", definition: "The share of the patents counted." },
  { id: "cost", label: "Cost", definition: "What a thing costs to make or buy." },
  {
    id: "deal-value",
    label: "Deal value",
    definition: "What a source says an agreement is worth, as distinct from what is invested.",
  },
  { id: "cell-capacity", label: "Cell capacity", definition: "The charge that one cell holds." },
  { id: "pack-energy", label: "Pack energy", definition: "The energy that a pack stores." },
  { id: "layers", label: "Layers", definition: "The layers stacked in one cell." },
  {
    id: "temperature",
    label: "Temperature",
    definition: "A temperature that a cell works or was tested at.",
  },
  { id: "mass", label: "Mass", definition: "The weight of a cell, a pack or a vehicle, or a change of it." },
  { id: "liquid-share", label: "Share of liquid", definition: "How much of a cell's electrolyte is liquid." },
  { id: "yield", label: "Yield", definition: "The share of what is made that is good." },
  { id: "vehicles", label: "Vehicles", definition: "Vehicles in a test, a service or a fleet." },
  { id: "floor-area", label: "Floor area", definition: "The area of a plant or its site." },
  { id: "staff", label: "Staff", definition: "People employed, hired or dismissed." },
  { id: "valuation", label: "Valuation", definition: "What a company is considered to be worth." },
  { id: "revenue", label: "Revenue", definition: "What a company takes in within a period." },
  { id: "net-loss", label: "Net loss", definition: "What a company loses within a period." },
  { id: "liquidity", label: "Liquidity", definition: "Money a company has at hand." },
  { id: "impairment", label: "Impairment", definition: "What is written off the value of something." },
  { id: "market-rank", label: "Market rank", definition: "The place in an order by size; 1 is the largest." },
] as const;

export type Quantity = IdOf<typeof QUANTITIES>;

/** What is drawn of its own accord, the first of which there are figures; else what there is most of. */
const DRAWN_FIRST: readonly string[] = [
  "energy-density",
  "range",
  "charging-time",
  "cycles",
  "production-capacity",
] satisfies Quantity[];

/** Quantities in the order in which they are drawn: what a cell and a car can do, then by how many figures there are. */
export function rankQuantities(counts: ReadonlyMap<string, number>): string[] {
  const [first, others] = [DRAWN_FIRST.filter((id) => counts.has(id)), new Map(counts)];
  for (const id of first) others.delete(id);
  return [...first, ...[...others].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id)];
}

/**
 * The quantities whose figures are drawn: those asked for, else one.
 * @param counts how many figures there are of each
 */
export function chooseQuantities(counts: ReadonlyMap<string, number>, asked: readonly string[]): string[] {
  if (asked.length > 0) return asked.filter((id) => counts.has(id));
  return rankQuantities(counts).slice(0, 1);
}

/** How exactly the number is meant. */
export const QUALIFIERS = [
  { id: "exact", label: "", definition: "Given without a qualifier." },
  { id: "about", label: "about", definition: "Given as approximate." },
  { id: "at-least", label: "at least", definition: "A lower limit." },
  { id: "up-to", label: "up to", definition: "An upper limit." },
] as const;

export type Qualifier = IdOf<typeof QUALIFIERS>;

/** What kind of statement the number is. */
export const NATURES = [
  { id: "measured", label: "Measured", definition: "Somebody measured it and says how." },
  { id: "reported", label: "Reported", definition: "Given as a fact, without how it is known." },
  { id: "target", label: "Target", definition: "Aimed at or promised." },
] as const;

export type Nature = IdOf<typeof NATURES>;

/** What a figure is a figure of, where a source says so. */
export const LEVELS = [
  { id: "cell", label: "Cell", definition: "One cell." },
  { id: "module", label: "Module", definition: "Several cells in one housing." },
  { id: "pack", label: "Pack", definition: "The battery as it is built in." },
  { id: "vehicle", label: "Vehicle", definition: "The whole vehicle." },
] as const;

export type Level = IdOf<typeof LEVELS>;

/** The test cycle by which a range is meant, where a source says so. */
export const TEST_CYCLES = [
  { id: "WLTP", label: "WLTP", definition: "The worldwide cycle for light vehicles, used in Europe." },
  { id: "CLTC", label: "CLTC", definition: "The cycle of China." },
  { id: "NEDC", label: "NEDC", definition: "The European cycle before the WLTP." },
  { id: "EPA", label: "EPA", definition: "The cycles of the United States' environmental agency." },
  { id: "JC08", label: "JC08", definition: "The cycle of Japan before the WLTP." },
] as const;

export type TestCycle = IdOf<typeof TEST_CYCLES>;

const OF_BATTERIES: readonly string[] = [
  "charging-time",
  "cycles",
  "capacity-retention",
  "energy-density",
  "cost",
  "cell-capacity",
] satisfies readonly Quantity[];

/** Whether a quantity is a property of batteries, rather than of companies, plants or vehicles. */
export function isOfBatteries(quantity: string): boolean {
  return OF_BATTERIES.includes(quantity);
}
