import { expect, test } from "vitest";
import { edtf } from "@/lib/domain/edtf-date";
import { slipBetween } from "@/lib/domain/slip";
import type { Change } from "@/lib/schema/change-shape";
import { changeMove } from "@/lib/view-models/changes/change-move";
import { change } from "./changes-fixture";
import { date } from "./timeline-fixture";

/** A move in one line: "2027 → 2028–29 (later by 1 day to 3 years)". */
function told(revision: Change["revision"], from: string | null, to: string | null): string {
  const shift = from !== null && to !== null ? slipBetween(edtf(from), edtf(to)) : null;
  const move = changeMove(
    change("2024-01", { revision, from: from && date(from), to: to && date(to), shift } as Partial<Change>),
  );
  const words = (end: typeof move.from) => (typeof end === "string" || end === null ? end : end.text);
  const line = [words(move.from), words(move.to)].filter((end) => end !== null).join(" → ");
  return move.how === null ? line : `${line} (${move.how})`;
}

test.each([
  ["slipped", "2027", "2028/2029", "2027 → 2028–29 (later by 1 day to 3 years)"],
  ["slipped", "2020/2023", "../2025", "2020–23 → by 2025 (at most 6 years later)"],
  ["pulled-in", "2030", "2028", "2030 → 2028 (earlier by 1 to 3 years)"],
  ["refined", "2027/2028", "2027", "2027–28 → 2027"],
  ["refined", null, "2027/..", "no date → 2027 or later"],
  ["widened", "2027", "2026/2028", "2027 → 2026–28 (between 2 years earlier and 2 years later)"],
  ["reopened", "2027", "2030", "2027 → 2030 (later by 2 to 4 years)"],
] as const)("%s from %s to %s reads %s", (revision, from, to, line) => {
  expect(told(revision, from, to)).toBe(line);
});

test("a promise tells its date, or that it has none", () => {
  expect(told("promised", null, "2027/2028")).toBe("2027–28");
  expect(told("promised", null, null)).toBe("no date given");
});

test("what is put off or given up loses its target", () => {
  expect(told("delayed", "2027", null)).toBe("2027 → no date");
  expect(told("delayed", null, "2030")).toBe("2030");
  expect(told("withdrawn", "2027", null)).toBe("2027 → no target");
  expect(told("withdrawn", null, null)).toBe("");
  expect(told("missed", "2025", "2025")).toBe("2025 → not reached");
});

test("an achievement is measured against its target where it lies outside", () => {
  expect(told("achieved", "2024/2025", "2024-11")).toBe("2024–25 → November 2024 (within the target)");
  expect(told("achieved", "2024", "2024")).toBe("2024 (as targeted)");
  expect(told("achieved", "2022", "2023-06-30")).toBe("2022 → 30 June 2023 (later by 6 to 18 months)");
  expect(told("achieved", null, "2024-11")).toBe("November 2024");
  expect(told("achieved", "2024", null)).toBe("2024 → no date given");
});

test("words on a partnership tell their date alone", () => {
  expect(told("announced", null, "2023-10-12")).toBe("12 October 2023");
  expect(told("active", null, null)).toBe("");
});
