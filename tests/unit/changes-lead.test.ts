import { expect, test } from "vitest";
import { CHANGE_REVISIONS } from "@/lib/domain/revisions";
import { formatHeading, writeChangesLead } from "@/lib/view-models/changes/change-list";
import { change } from "./changes-fixture";

const latest = change("2025-01", { summary: "Honda has shown a line." });

function lead(counts: Record<string, number>, first: string) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return writeChangesLead({
    total,
    counts: Object.entries(counts).map(([id, count]) => ({ id, count })),
    ends: { first: change(first), latest },
    by: "said",
  });
}

test("the lead counts the changes by kind, the moves first, and says since when", () => {
  expect(lead({ refined: 4, achieved: 1, promised: 3, slipped: 2 }, "2019-05")).toBe(
    "Since May 2019: 2 slipped, 1 achieved, 3 new promises and 4 dates narrowed or first given.",
  );
});

test("updates on partnerships are counted together", () => {
  expect(lead({ announced: 2, ended: 1, active: 1 }, "2019")).toBe("Since 2019: 4 partnership updates.");
});

test("where the first word's own day is not known, the lead claims no more than its year", () => {
  expect(lead({ promised: 2 }, "2019-01/2019-05")).toMatch(/^Since 2019:/);
  expect(lead({ promised: 2 }, "../2019-05")).toMatch(/^Since 2019 or before:/);
  expect(lead({ promised: 2 }, "2018-12/2019-02")).toMatch(/^Since 2019 or before:/);
  expect(lead({ promised: 2 }, "2019~")).toMatch(/^Since about 2019:/);
});

test("every kind of change is counted, so that the lead adds up", () => {
  const counts = Object.fromEntries(CHANGE_REVISIONS.map(({ id }, index) => [id, index + 1]));
  const parts = lead(counts, "2019-05").replace("May 2019", "").match(/\d+/g)?.map(Number) ?? [];
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(
    Object.values(counts).reduce((sum, count) => sum + count, 0),
  );
});

test.each([
  ["2026-11-21", "21 November 2026"],
  ["2026-05", "May 2026"],
  ["2019-05~", "About May 2019"],
  ["../2026-11-21", "Until 21 November 2026"],
  ["2026-01-16/2026-11-21", "Between 16 January and 21 November 2026"],
  ["2025-11/2026-02", "Between November 2025 and February 2026"],
  ["2019/2020", "Between 2019 and 2020"],
])("changes said in %s stand under “%s”", (said, words) => {
  expect(formatHeading(change(said).saidOn)).toBe(words);
});

test("one change is told by itself, and none as none", () => {
  const ends = { first: latest, latest };
  expect(writeChangesLead({ total: 1, counts: [{ id: "promised", count: 1 }], ends, by: "said" })).toBe(
    "One change (in January 2025): Honda has shown a line.",
  );
  expect(writeChangesLead({ total: 0, counts: [], ends: null, by: "said" })).toBe(
    "No changes match these filters.",
  );
});

test("changes as they were added are told by the days of the adding, whatever was said when", () => {
  const ends = { first: change("2019", { added: "2026-11-22" }), latest };
  expect(writeChangesLead({ total: 2, counts: [{ id: "promised", count: 2 }], ends, by: "added" })).toBe(
    "Claims added since 22 November 2026: 2 new promises.",
  );
});
