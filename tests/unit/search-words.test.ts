import { expect, test } from "vitest";
import {
  formatFound,
  formatTotals,
  getCollectionTitle,
  getListedHref,
  getSearchHref,
  getSearchQuery,
} from "@/lib/view-models/search";

test("what was found, in a sentence that leaves out what there is none of", () => {
  expect(formatFound({ companies: 1, partnerships: 0, milestones: 1_200, sources: 3 }, "qs")).toBe(
    "1 company, 1,200 milestones and 3 sources match “qs”.",
  );
  expect(formatFound({ companies: 1 }, "qs")).toBe("1 company matches “qs”.");
  expect(formatFound({ companies: 0 }, "qs")).toBe("No results.");
  expect(formatTotals({ partnerships: 2 })).toBe("2 partnerships");
  expect(getCollectionTitle("milestones")).toBe("Milestones");
});

test("the addresses of a search carry words and day, and nothing else", () => {
  const params = { q: "toyota & more", asOfParam: null };
  expect(getSearchHref(params)).toBe("/search?q=toyota+%26+more");
  expect(getSearchHref({ ...params, asOfParam: "2024-01-01" }, "sources")).toBe(
    "/search?q=toyota+%26+more&asOf=2024-01-01&in=sources",
  );
  expect(getListedHref(params, "companies")).toBe("/companies?q=toyota+%26+more&scope=all");
  expect(getSearchQuery({ q: null, collection: null })).toBe("");
  expect(getSearchQuery({ q: "a", collection: "sources" })).toBe("?q=a&in=sources");
});
