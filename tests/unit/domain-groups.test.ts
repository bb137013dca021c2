import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMPANY_GROUPS, COMPANY_KINDS, getCompanyGroup } from "@/lib/domain/companies";
import { getLabel, groupBy, listIds } from "@/lib/domain/list";
import { CHANGE_REVISIONS, CHANGES, REVISIONS } from "@/lib/domain/revisions";
import { PARTNERSHIP_SAYS } from "@/lib/domain/statement";
import { getTechnologyGroup, TECHNOLOGIES, TECHNOLOGY_GROUPS } from "@/lib/domain/technologies";

describe("families", () => {
  test("every kind of company is in one that exists, and none is empty", () => {
    const used = new Set(listIds(COMPANY_KINDS).map(getCompanyGroup));
    expect(used).toEqual(new Set(listIds(COMPANY_GROUPS)));
    expect(getCompanyGroup("automaker")).toBe("vehicles");
    expect(getCompanyGroup("analyst")).toBe("investors");
  });

  test("every technology is in exactly one", () => {
    const all = TECHNOLOGY_GROUPS.flatMap(({ technologies }): readonly string[] => technologies);
    expect([...all].sort()).toEqual([...listIds(TECHNOLOGIES)].sort());
  });

  test("of several technologies the most solid decides, in whatever order they stand", () => {
    const order = ["all-solid-state", "solid-state", "semi-solid-state"] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray(listIds(TECHNOLOGIES)), (technologies) => {
        const most = order.find((each) => technologies.includes(each));
        expect(getTechnologyGroup(technologies)).toBe(most ?? "other");
      }),
    );
  });
});

describe("what a list of changes holds", () => {
  test("are the revisions of milestones, then the news of partnerships", () => {
    const ids = CHANGE_REVISIONS.map(({ id }) => id);
    const news = listIds(PARTNERSHIP_SAYS);
    expect(ids.slice(0, -news.length)).toEqual(listIds(REVISIONS));
    expect(listIds(REVISIONS)).toEqual(expect.arrayContaining([...CHANGES]));
    expect(ids.slice(-news.length)).toEqual(news);
  });

  test("news of a partnership is named as such", () => {
    const ended = CHANGE_REVISIONS.find(({ id }) => id === "ended");
    expect(ended).toMatchObject({ label: "Partnership ended", definition: "It ended." });
  });
});

test("a list names its ids, each by its own label", () => {
  for (const { id, label } of TECHNOLOGIES) expect(getLabel(TECHNOLOGIES, id)).toBe(label);
});

test("things are grouped in their order, and what has no key is left out", () => {
  const groups = groupBy(["ape", "bee", "", "ant"], (word) => word[0]);
  expect([...groups]).toEqual([
    ["a", ["ape", "ant"]],
    ["b", ["bee"]],
  ]);
});
