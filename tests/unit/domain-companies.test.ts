import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompanyPlace, listAncestors, withAncestors, withRelatives } from "@/lib/domain/companies";

/** Companies in trees: each may be a part of one that stands before it. */
const someCompanies = fc
  .array(fc.option(fc.nat(20)), { minLength: 1, maxLength: 12 })
  .map((ancestors): CompanyPlace[] =>
    ancestors.map((whole, i) => ({
      id: `c${i}`,
      partOf: whole === null || i === 0 ? null : `c${whole % i}`,
    })),
  );
const withSome = someCompanies.chain((companies) =>
  fc.tuple(fc.constant(companies), fc.subarray(companies.map(({ id }) => id))),
);

/** Whether one company is the other or, through any number of wholes, a part of it. */
function isWithin(companies: readonly CompanyPlace[], part: string, whole: string): boolean {
  if (part === whole) return true;
  const next = companies.find(({ id }) => id === part)?.partOf;
  return next != null && isWithin(companies, next, whole);
}

const ids = (companies: readonly CompanyPlace[]) => companies.map(({ id }) => id);

describe("companies, their parts and wholes", () => {
  test("the wholes of a company are itself and all it is a part of, nearest first", () => {
    fc.assert(
      fc.property(someCompanies, (companies) => {
        for (const [id, ancestors] of listAncestors(companies)) {
          expect(new Set(ancestors)).toEqual(
            new Set(ids(companies).filter((whole) => isWithin(companies, id, whole))),
          );
          ancestors.forEach((whole, i) => {
            if (i > 0) expect(companies.find((each) => each.id === ancestors[i - 1])?.partOf).toBe(whole);
          });
        }
      }),
    );
  });

  test("with wholes: everything that one of them is within", () => {
    fc.assert(
      fc.property(withSome, ([companies, some]) => {
        const expected = ids(companies).filter((whole) =>
          some.some((part) => isWithin(companies, part, whole)),
        );
        expect(withAncestors(some, listAncestors(companies))).toEqual(new Set(expected));
      }),
    );
  });

  test("with parts and wholes: sisters do not speak for one another", () => {
    fc.assert(
      fc.property(withSome, ([companies, some]) => {
        const near = (id: string) =>
          some.some((one) => isWithin(companies, one, id) || isWithin(companies, id, one));
        expect(withRelatives(some, listAncestors(companies))).toEqual(new Set(ids(companies).filter(near)));
      }),
    );
  });

  test("a company that is a part of itself is an error that names the circle", () => {
    const circle = [
      { id: "a", partOf: "b" },
      { id: "b", partOf: "a" },
    ];
    expect(() => listAncestors(circle)).toThrow("a in b in a");
  });

  test("a whole that is not among them counts as named, and goes no further", () => {
    expect(withAncestors(["x"], new Map())).toEqual(new Set(["x"]));
  });
});
