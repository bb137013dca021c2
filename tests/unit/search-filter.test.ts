import { describe, expect, test } from "vitest";
import { parseSearch } from "@/lib/domain/search-tokens";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { findFilter } from "@/lib/schema/parameters/search-filter";
import { formatListLink } from "@/lib/view-models/search";
import { describeList } from "@/lib/view-models/search-lists";

const COUNTRIES = ["CN", "JP", "KR", "US"];

type Filtered = Parameters<typeof findFilter>[0];

function queryOf(list: Filtered, q: string): string | null {
  const filter = findFilter(list, parseSearch(q), COUNTRIES);
  return filter && formatQuery(filter);
}

describe("the list that a search names", () => {
  test.each<[Filtered, string, string | null]>([
    ["milestones", "sulfide electrolyte", "?electrolyte=sulfide"],
    ["milestones", "sulf el", "?electrolyte=sulfide"],
    ["milestones", "sulfide", "?electrolyte=sulfide"],
    ["milestones", "Sulphide electrolytes", "?electrolyte=sulfide"],
    ["milestones", "sulfide solid-state batteries", "?electrolyte=sulfide"],
    ["companies", "Japan", "?country=JP"],
    ["companies", "Japanese companies", "?country=JP"],
    ["partnerships", "partnerships in South Korea", "?country=KR"],
    ["companies", "usa", "?country=US"],
    ["milestones", "semi-solid", "?technology=semi-solid-state"],
    ["milestones", "semi-solid-state battery", "?technology=semi-solid-state"],
    ["milestones", "ASSB", "?technology=all-solid-state"],
    ["milestones", "lithium-sulfur", "?technology=lithium-sulfur&scope=all"],
    ["companies", "supplier of electrolyte", "?role=supplier&kind=materials"],
    ["companies", "Chinese cell makers", "?country=CN&kind=cell-maker"],
    ["companies", "carmak", "?kind=automaker"],
    ["milestones", "pilot line in Japan, with sulfide", "?country=JP&kind=pilot-line&electrolyte=sulfide"],
    ["milestones", "mass production", "?kind=volume-production"],
    ["partnerships", "joint venture", "?kind=joint-venture"],
    // Words that name nothing, or too much.
    ["milestones", "toyota", null],
    ["milestones", "toyota sulfide", null],
    ["milestones", "solid-state", null],
    ["milestones", "electrolyte", null],
    ["milestones", "milestones", null],
    ["companies", "ja", null],
    ["companies", "", null],
    ["milestones", "%", null],
  ])("of %s for %j: %s", (list, q, query) => expect(queryOf(list, q)).toBe(query));

  test("is offered with its count in words, of the day that is shown", () => {
    const filter = findFilter("milestones", parseSearch("sulfide japan"), COUNTRIES);
    if (!filter) throw new Error("not named");
    const list = { collection: "milestones", filter, total: 34 } as const;
    const described = describeList(list, "2024-01-01");
    expect(described.path).toBe("/milestones?country=JP&electrolyte=sulfide&asOf=2024-01-01");
    expect(formatListLink(described)).toBe(
      "All 34 milestones with a company in Japan, with sulfide electrolyte",
    );
    expect(formatListLink(describeList({ ...list, total: 1 }, null))).toBe(
      "The one milestone with a company in Japan, with sulfide electrolyte",
    );
  });
});
