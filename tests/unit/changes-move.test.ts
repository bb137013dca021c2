import { expect, test } from "vitest";
import { reviseDate } from "@/lib/domain/derive/revisions";
import { toEdtf } from "@/lib/domain/edtf-date";
import { nameRevision } from "@/lib/domain/revisions";
import type { Change } from "@/lib/schema/api/change";
import { getChangeMove } from "@/lib/view-models/changes/change-text";
import { change } from "./changes-fixture";
import { date } from "./timeline-fixture";

/** A move in one line: "2027 → 2028–29 (deadline two years later)". */
function told(revision: Change["revision"], from: string | null, to: string | null): string {
  const dated = from !== null && to !== null ? reviseDate(toEdtf(from), toEdtf(to)) : null;
  const isDated = revision === dated || revision === "reopened" || revision === "delayed";
  const move = isDated && (dated === "slipped" || dated === "pulled-in") ? dated : null;
  const words = getChangeMove(
    change("2024-01", { revision, move, from: from && date(from), to: to && date(to) } as Partial<Change>),
  );
  const text = (end: typeof words.from) => (typeof end === "string" || end === null ? end : end.text);
  const line = [text(words.from), text(words.to)].filter((end) => end !== null).join(" → ");
  return words.how === null ? line : `${line} (${words.how})`;
}

test.each([
  ["slipped", "2027", "2028/2029", "2027 → 2028–29 (deadline two years later)"],
  ["slipped", "2020/2023", "../2025", "2020–23 → by 2025 (deadline two years later)"],
  ["slipped", "2026", "2033/..", "2026 → 2033 or later (deadline at least six years later)"],
  ["slipped", "2024/2025", "2025/..", "2024–25 → 2025 or later"],
  ["slipped", "2024/..", "2026/..", "2024 or later → 2026 or later"],
  ["pulled-in", "2030", "2028", "2030 → 2028 (deadline two years earlier)"],
  ["refined", "2027/2028", "2027", "2027–28 → 2027"],
  ["refined", null, "2027/..", "no date → 2027 or later"],
  ["widened", "2027", "2026/2028", "2027 → 2026–28"],
  ["reopened", "2027", "2030", "2027 → 2030 (deadline three years later)"],
  ["reopened", "2027", "2027", "2027 → 2027"],
  ["delayed", "2027", "2030", "2027 → 2030 (deadline three years later)"],
  ["reaffirmed", "2027", "2027", "2027"],
  ["third-hand", null, "2028", "2028"],
  ["not-yet", "2027", "2027", "2027 → not yet reached"],
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
  expect(told("achieved", "2022", "2023-06-30")).toBe("2022 → 30 June 2023 (six months after the deadline)");
  expect(told("achieved", "2022/2023", "2021")).toBe("2022–23 → 2021 (before the target’s end)");
  expect(told("achieved", "2023-06", "2023")).toBe("June 2023 → 2023");
  expect(told("achieved", null, "2024-11")).toBe("November 2024");
  expect(told("achieved", "2024", null)).toBe("2024 → no date given");
});

test("words on a partnership tell their date alone", () => {
  expect(told("announced", null, "2023-10-12")).toBe("12 October 2023");
  expect(told("active", null, null)).toBe("");
});

test("a first date where there was none is called that, and narrows nothing", () => {
  expect(nameRevision("refined", null)).toBe("First dated");
  expect(nameRevision("refined", date("2027/2028"))).toBe("Narrowed");
  expect(nameRevision("promised", null)).toBe("Promised");
});
