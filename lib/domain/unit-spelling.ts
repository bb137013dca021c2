import { normalizeText } from "./search-text";

/** What spellings of one unit have in common: "Wh per kg" and "Wh/kg", "Vehicles / year" and "vehicles per year". */
export function toUnitKey(unit: string): string {
  return normalizeText(unit)
    .replace(/ (?:per|an?) /g, "/")
    .replace(/[\s.-]/g, "")
    .replace(/(?<=[a-z]{3})s(?=\/|$)/g, "");
}
