import fc from "fast-check";
import { expect, test } from "vitest";
import { PARAMETER_NAMES } from "@/lib/schema/parameters/filter";
import { buildAnswerKey, toCanonicalAddress, toReadableUrl } from "@/lib/server/answer-key";

const keyOf = (url: string, headers = {}, namesOrigin = true) =>
  buildAnswerKey(toCanonicalAddress(url), headers, namesOrigin);

const someQuery = fc.array(
  fc.tuple(fc.constantFrom(...PARAMETER_NAMES, "utm_source", "toString", "x"), fc.string({ maxLength: 5 })),
  { maxLength: 6 },
);

test("a page's address keeps every parameter of the registry with its values in their order, and nothing else", () => {
  fc.assert(
    fc.property(someQuery, (given) => {
      const { path, query } = toCanonicalAddress(`/milestones?${new URLSearchParams(given)}`);
      expect(path).toBe("/milestones");
      const kept = new URLSearchParams(query);
      const params = new URLSearchParams(given);
      for (const name of PARAMETER_NAMES) expect(kept.getAll(name)).toEqual(params.getAll(name));
      expect([...kept.keys()].filter((name) => !PARAMETER_NAMES.includes(name as never))).toEqual([]);
      expect(toCanonicalAddress(path + query)).toEqual({ path, query });
    }),
  );
});

test("elsewhere an address stays as it is: there an unknown parameter is an error", () => {
  for (const path of ["/api/v1/milestones", "/embed/timeline", "/og/timeline.png"])
    expect(toCanonicalAddress(`${path}?year=2027&x=1&company=toyota`)).toEqual({
      path,
      query: "?year=2027&x=1&company=toyota",
    });
});

test("an answer that may name where the site was found is one for each such place, a page is one for all", () => {
  const here = { host: "a.example" };
  const there = { host: "b.example" };
  expect(keyOf("/api/v1/changes.atom", here)).not.toBe(keyOf("/api/v1/changes.atom", there));
  expect(keyOf("/sitemap.xml", here)).not.toBe(keyOf("/sitemap.xml", there));
  expect(keyOf("/milestones", here)).toBe(keyOf("/milestones", there));
  expect(keyOf("/api/v1/changes.atom", here, false)).toBe(keyOf("/api/v1/changes.atom", there, false));
});

test("whatever is asked has a path that can be read, and its query stays as it is", () => {
  const signs = fc.string({ unit: fc.constantFrom(..."%/?&=aF0Cé2"), maxLength: 20 });
  fc.assert(
    fc.property(signs, (rest) => {
      const url = `/${rest}`;
      const [path = "", ...query] = toReadableUrl(url).split("?");
      expect(() => decodeURIComponent(path)).not.toThrow();
      expect(query).toEqual(url.split("?").slice(1));
    }),
  );
});

test("a path that can be read stays as it is", () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      expect(toReadableUrl(`/${path}?q=%ff`)).toBe(`/${path}?q=%ff`);
    }),
  );
});
