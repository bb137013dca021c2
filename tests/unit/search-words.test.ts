import { expect, test } from "vitest";
import { foundSentence, listedHref, searchHref, searchQuery, totalsWords } from "@/lib/view-models/search";

test("what was found, in a sentence that leaves out what there is none of", () => {
  expect(foundSentence({ companies: 1, partnerships: 0, milestones: 1_200, sources: 3 })).toBe(
    "Found: 1 company, 1,200 milestones and 3 sources.",
  );
  expect(foundSentence({ companies: 0 })).toBe(
    "No company, partnership, milestone or source is found by this.",
  );
  expect(totalsWords({ partnerships: 2 })).toBe("2 partnerships");
});

test("the addresses of a search carry words and day, and nothing else", () => {
  const asked = { q: "toyota & more", askedDay: null };
  expect(searchHref(asked)).toBe("/search?q=toyota+%26+more");
  expect(searchHref({ ...asked, askedDay: "2024-01-01" }, "sources")).toBe(
    "/search?q=toyota+%26+more&asOf=2024-01-01&in=sources",
  );
  expect(listedHref(asked, "companies")).toBe("/companies?q=toyota+%26+more&scope=all");
  expect(searchQuery({ q: null, collection: null })).toBe("");
  expect(searchQuery({ q: "a", collection: "sources" })).toBe("?q=a&in=sources");
});
