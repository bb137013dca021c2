import { expect, test } from "vitest";
import { writeChosen } from "@/lib/view-models/compare/chosen";

test.each([
  [[], "Tick two to six companies."],
  [["Toyota"], "1 chosen: Toyota. Tick at least one more."],
  [["Toyota", "QuantumScape", "Samsung SDI"], "3 chosen: Toyota, QuantumScape, Samsung SDI"],
  [
    ["A", "B", "C", "D", "E", "F", "G", "H"],
    "8 chosen: A, B, C, D, E, F and 2 more. At most six can be compared.",
  ],
])("beside the button stands what is chosen and what is missing: %j", (names, words) => {
  expect(writeChosen(names)).toBe(words);
});
