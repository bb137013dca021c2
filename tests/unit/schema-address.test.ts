import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listIds } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { ELECTROLYTES, TECHNOLOGIES } from "@/lib/domain/technologies";
import type { YearRange } from "@/lib/domain/years";
import type { Collection } from "@/lib/schema/api/shapes";
import type { Filter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { parseListAddress } from "@/lib/schema/parameters/page-address";
import { listParameters, readAddress } from "@/lib/schema/parameters/parse-address";
import { toListParams } from "@/lib/schema/parameters/to-params";
import { someDay } from "@/tests/support/made-dates";

const TODAY = "2026-06-01";
const some = <T extends string>(ids: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });
const someYears: fc.Arbitrary<YearRange> = fc
  .tuple(fc.nat(9999), fc.nat(9999), fc.constantFrom("both", "from", "to"))
  .map(([a, b, sides]) => ({
    from: sides === "to" ? null : Math.min(a, b),
    to: sides === "from" ? null : Math.max(a, b),
  }));
const someFilter: fc.Arbitrary<Filter> = fc.record({
  company: some(["toyota", "idemitsu", "lg-energy-solution", "c-7"]),
  country: some(["JP", "US"]),
  year: fc.option(someYears),
  deadline: fc.option(fc.oneof(someYears, fc.constantFrom("none" as const, "undated" as const))),
  firstDeadline: fc.option(someYears),
  outcome: some(listIds(OUTCOMES)),
  kind: some(listIds(MILESTONE_KINDS)),
  technology: some(listIds(TECHNOLOGIES)),
  role: fc.constant([]),
  match: fc.constantFrom("any" as const, "all" as const),
  electrolyte: some(listIds(ELECTROLYTES)),
  status: some(listIds(MILESTONE_STATUSES)),
  by: fc.constant("said" as const),
  revision: fc.constant([]),
  partnership: fc.constant([]),
  milestone: some(["toyota-assb-vehicle-launch", "nio-150kwh-pack", "m-7"]),
  sourcing: fc.constantFrom("all" as const, "well" as const),
  scope: fc.constantFrom<Filter["scope"]>("solid-state", "all"),
  q: fc.option(
    fc
      .string({ unit: fc.constantFrom(..."aé %_&=+#?\"'<>\\/日"), minLength: 1, maxLength: 30 })
      .map((q) => q.trim() || "q"),
  ),
});

const read = (query: string, collection: Collection = "milestones") =>
  readAddress(new URLSearchParams(query), listParameters(collection, TODAY));
const problems = (query: string, collection?: Collection) =>
  read(query, collection).problems.map(({ parameter }) => parameter);

describe("the address of a list", () => {
  test("reads back as the filter it was written from, whatever it holds", () => {
    fc.assert(
      fc.property(someFilter, fc.option(someDay(2019, 2025)), (filter, asOf) => {
        const { values, problems } = read(formatQuery(filter, { asOf }));
        expect(problems).toEqual([]);
        expect(toListParams(values, TODAY)).toMatchObject({ filter, asOf: asOf ?? TODAY, asOfParam: asOf });
      }),
    );
  });

  test("is empty where nothing differs from the default", () => {
    expect(formatQuery(toListParams({}, TODAY).filter)).toBe("");
  });

  test.each([
    "year=20x7",
    "year=2030..2020",
    "year=..",
    "company=NO",
    "asOf=2023-02-30",
    "asOf=2026-06-02",
    "asOf=today",
    "limit=0",
    "limit=501",
    "limit=1e2",
    "limit=-1",
    "status=lost",
    "kind=none",
    "technology=magic",
    "scope=some",
    "sort=size",
    `q=${"x".repeat(201)}`,
    "q=%00",
    "year=2027&year=2028",
    "scope=all&scope=all",
    "asOf=2024-01-01&asOf=2025-01-01",
    "q=a&q=b",
    "limit=5&limit=6",
  ])("%s is a problem of its parameter, and what can be read beside it still counts", (query) => {
    const { values, problems } = read(`${query}&technology=all-solid-state`);
    const technology = query.startsWith("technology") ? 1 : 0;
    expect(problems.map(({ parameter }) => parameter)).toEqual([query.slice(0, query.indexOf("="))]);
    expect(values.technology ?? technology).toEqual(["all-solid-state"]);
  });

  test("repeats widen where the contract lets them, and one bad value does not take the good one along", () => {
    const { values, problems } = read("status=open&status=lost&status=due&company=a&company=b");
    expect(values).toMatchObject({ status: ["open", "due"], company: ["a", "b"] });
    expect(problems).toMatchObject([{ parameter: "status", value: "lost" }]);
  });

  test("parameters of other lists are unknown to a list", () => {
    expect(problems("status=open", "companies")).toEqual(["status"]);
    expect(problems("status=open", "metrics")).toEqual(["status"]);
    expect(problems("status=open&technology=battery", "sources")).toEqual(["status", "technology"]);
    expect(
      problems("lanes=company&milestoneKind=plant&partnershipKind=supply&milestoneStatus=open"),
    ).toHaveLength(4);
    expect(problems("__proto__=1&constructor=2&toString=3")).toHaveLength(3);
  });

  test("a page passes over what it does not know, and names what it could not read", () => {
    const page = parseListAddress(
      "milestones",
      { utm_source: "letter", year: "20x7", status: ["open", ""], q: " " },
      TODAY,
    );
    expect(page.problems.map(({ parameter }) => parameter)).toEqual(["year"]);
    expect(page.params.filter).toMatchObject({
      year: null,
      status: ["open"],
      q: null,
      sourcing: "all",
      scope: "solid-state",
    });
  });

  test("today is the day that is said, also where another was asked of before", () => {
    const asked = { asOf: "2026-06-02" };
    expect(parseListAddress("milestones", asked, "2026-06-01").problems).toHaveLength(1);
    expect(parseListAddress("milestones", asked, "2026-06-02").problems).toHaveLength(0);
    expect(parseListAddress("milestones", asked, "2026-06-01").problems).toHaveLength(1);
  });

  test("today may be asked for, the day after it may not", () => {
    expect(problems(`asOf=${TODAY}`)).toEqual([]);
    expect(problems("asOf=2026-06-02")).toEqual(["asOf"]);
  });
});
