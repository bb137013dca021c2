import { describe, expect, test } from "vitest";
import { BAR_CHARTS } from "@/lib/schema/pages/charts";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { listKeyHrefs, listKeys } from "@/lib/view-models/charts/keys";

const view = { filter: NO_FILTER, asOf: "2026-01-01", day: "2026-01-01" };

describe.each(BAR_CHARTS)("the legend of $id", ({ id, list }) => {
  test("leads from each entry to the list that the chart counts, on the same day", () => {
    const hrefs = listKeyHrefs(id, view);
    expect([...hrefs.keys()]).toEqual(listKeys(id).map((key) => key.id));
    expect(new Set(hrefs.values()).size).toBe(hrefs.size);
    for (const href of hrefs.values()) {
      expect(href.startsWith(`/${list}?`)).toBe(true);
      expect(href).toContain("asOf=2026-01-01");
    }
  });
});

test("an entry that is filtered by already takes its filter back, and nothing else", () => {
  const filter = { ...NO_FILTER, company: ["toyota"], status: ["open" as const] };
  const hrefs = listKeyHrefs("milestones-per-year", { ...view, filter });
  expect(hrefs.get("open")).toBe("/milestones?company=toyota&asOf=2026-01-01");
  expect(hrefs.get("due")).toBe("/milestones?company=toyota&status=due&asOf=2026-01-01");
});

test("an entry for a group of technologies asks for each of them", () => {
  const href = listKeyHrefs("partnerships-by-technology", view).get("semi-solid-state") ?? "";
  expect(new URLSearchParams(href.split("?")[1]).getAll("technology")).toEqual(
    expect.arrayContaining(["semi-solid-state"]),
  );
});
