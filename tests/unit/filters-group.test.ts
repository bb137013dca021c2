import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeYearRange, type YearRange } from "@/lib/domain/years";
import { buildFilterGroup, sortByCount } from "@/lib/view-models/filters/filter-form";
import { buildYearChoice, listNoticed } from "@/lib/view-models/filters/year-choice";

const choices = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `c${n}`, label: `C ${n}` }));
const counts = (numbers: readonly number[]) => numbers.map((count, n) => ({ id: `c${n}`, count }));

describe("a group of choices", () => {
  test("of twelve all stand open, in the order given", () => {
    const group = buildFilterGroup("kind", "Kind", choices(12), counts(new Array(12).fill(1)), {
      chosen: ["c7"],
    });
    expect(group.open).toBe(12);
    expect(group.choices.map(({ id }) => id)).toEqual(choices(12).map(({ id }) => id));
  });

  test("keeps the choices that would leave nothing where nothing is left", () => {
    const of = (isEmpty: boolean) =>
      buildFilterGroup("kind", "Kind", choices(3), counts([0, 0, 0]), { chosen: [], isEmpty });
    expect(of(false).choices).toEqual([]);
    expect(of(true).choices.map(({ count }) => count)).toEqual([0, 0, 0]);
  });

  test("of many those that are made stand first, then those that would leave the most, and the others are folded", () => {
    const numbers = Array.from({ length: 30 }, (_, n) => n + 1);
    const group = buildFilterGroup("company", "Company", choices(30), counts(numbers), {
      chosen: ["c2", "c29"],
    });
    expect(group.open).toBe(12);
    expect(group.choices.slice(0, 2).map(({ id }) => id)).toEqual(["c2", "c29"]);
    expect(group.choices.slice(2, 12).map(({ count }) => count)).toEqual(numbers.slice(19, 29));
  });

  test("keeps every choice that would leave something or is made, once, whatever is folded", () => {
    const made = fc.array(fc.nat(40), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 40 }), made, (numbers, chosen) => {
        const ids = [...new Set(chosen.map((n) => `c${n}`))];
        const order = sortByCount(choices(41), counts(numbers));
        const group = buildFilterGroup("company", "Company", order, counts(numbers), { chosen: ids });
        const expected = choices(41).filter(({ id }, n) => (numbers[n] ?? 0) > 0 || ids.includes(id));
        expect(group.choices.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(group.choices.findLastIndex((choice) => choice.chosen)).toBeLessThan(group.open);
        const folded = group.choices.slice(group.open).map(({ count }) => count);
        const open = group.choices.slice(0, group.open).filter((choice) => !choice.chosen);
        for (const { count } of open) expect(count).toBeGreaterThanOrEqual(Math.max(0, ...folded));
      }),
    );
  });
});

describe("the years of a filter", () => {
  const found = [2019, 2020, 2021, 2022].map((year) => ({ id: String(year), count: year - 2018 }));
  const choose = (year: YearRange | null, asOf = "2026-11-29") =>
    buildYearChoice(found, { year, problem: null, asOf }, (range) => (range ? writeYearRange(range) : ""));

  test("are all there are and those asked for, each with its own address", () => {
    const { counts, typed } = choose({ from: 2021, to: 2024 });
    expect(typed).toBe("2021–2024");
    expect(counts.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(counts.map(({ count }) => count)).toEqual([1, 2, 3, 4, 0, 0]);
    expect(counts.filter(({ chosen }) => chosen).map(({ href }) => href)).toEqual([
      "2021",
      "2022",
      "2023",
      "2024",
    ]);
    expect(choose(null).counts.every(({ chosen }) => chosen)).toBe(true);
    expect(choose({ from: 0, to: 9999 }).counts).toHaveLength(found.length);
  });

  test("name the nearest one that would leave records where those asked for are others", () => {
    expect(choose({ from: 2030, to: 2031 }).nearest?.href).toBe("2022");
    expect(choose({ from: null, to: 2015 }).nearest?.year).toBe(2019);
    expect(choose({ from: 2020, to: 2021 }).nearest?.year).toBe(2019);
    expect(choose(null).nearest).toBeNull();
    expect(choose({ from: 2000, to: null }).nearest).toBeNull();
  });

  test("are offered in ranges that follow from the day", () => {
    const offered = (asOf: string) => choose(null, asOf).presets.map(({ label, href }) => [label, href]);
    expect(offered("2026-11-29")).toEqual([
      ["All", ""],
      ["Next 3 years", "2026..2029"],
      ["2025–30", "2025..2030"],
    ]);
    expect(offered("2030-01-01").at(-1)).toEqual(["2030–35", "2030..2035"]);
    expect(choose({ from: 2025, to: 2030 }).presets.map(({ chosen }) => chosen)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("keep what could not be read, and why", () => {
    const problem = { parameter: "year", value: "20x7", message: "expected a year" };
    const { typed, problem: why } = buildYearChoice(
      found,
      { year: null, problem, asOf: "2026-11-29" },
      () => "",
    );
    expect([typed, why]).toEqual(["20x7", "expected a year"]);
  });

  test("tell of what they could not read where their field stands open, and a notice of the rest", () => {
    const year = { parameter: "year", value: "20x7", message: "expected a year" };
    const status = { parameter: "status", value: "done", message: "expected a status" };
    expect(listNoticed([year, status], true)).toEqual([status]);
    expect(listNoticed([year, status], false)).toEqual([year, status]);
  });
});
