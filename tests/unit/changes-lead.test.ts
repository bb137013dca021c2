import { expect, test } from "vitest";
import { CHANGE_REVISIONS } from "@/lib/domain/revisions";
import { writeChangesLead } from "@/lib/view-models/changes/change-list";
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

test("the lead counts the changes by kind, says since when and tells the latest", () => {
  expect(lead({ achieved: 1, promised: 3, slipped: 2 }, "2019-05")).toBe(
    "6 changes since May 2019: 3 new promises, 2 dates slipped and 1 achievement. Latest (in January 2025): Honda has shown a line.",
  );
});

test("updates on partnerships are counted together", () => {
  expect(lead({ announced: 2, ended: 1, active: 1 }, "2019")).toContain(
    "4 changes since 2019: 4 partnership updates.",
  );
});

test("where the first word's own day is not known, the lead claims no more than its year", () => {
  expect(lead({ promised: 2 }, "2019-01/2019-05")).toContain("2 changes since 2019:");
  expect(lead({ promised: 2 }, "../2019-05")).toContain("2 changes since 2019 or before:");
  expect(lead({ promised: 2 }, "2018-12/2019-02")).toContain("2 changes since 2019 or before:");
  expect(lead({ promised: 2 }, "2019~")).toContain("2 changes since about 2019:");
});

test("many kinds of changes make a sentence that still adds up", () => {
  const counts = Object.fromEntries(CHANGE_REVISIONS.map(({ id }, index) => [id, index + 1]));
  const sentence = lead(counts, "2019-05");
  const [total, ...parts] =
    (sentence.split(". ")[0] as string).replace("May 2019", "").match(/\d+/g)?.map(Number) ?? [];
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  expect(parts).toHaveLength(6);
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
    "2 changes added to the tracker since 22 November 2026: 2 new promises. Latest, added on 29 November 2026: Honda has shown a line.",
  );
});
