import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildFilterGroup, byCount } from "@/lib/view-models/filters/filter-form";

const choices = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `c${n}`, label: `C ${n}` }));
const counts = (numbers: readonly number[]) => numbers.map((count, n) => ({ id: `c${n}`, count }));

describe("a group of choices", () => {
  test("of twelve all stand open, in the order given", () => {
    const group = buildFilterGroup("kind", "Kind", choices(12), counts(new Array(12).fill(1)), ["c7"]);
    expect(group.open).toBe(12);
    expect(group.choices.map(({ id }) => id)).toEqual(choices(12).map(({ id }) => id));
  });

  test("of many those that are made stand first, then those that would leave the most, and the others are folded", () => {
    const numbers = Array.from({ length: 30 }, (_, n) => n + 1);
    const group = buildFilterGroup("company", "Company", choices(30), counts(numbers), ["c2", "c29"]);
    expect(group.open).toBe(12);
    expect(group.choices.slice(0, 2).map(({ id }) => id)).toEqual(["c2", "c29"]);
    expect(group.choices.slice(2, 12).map(({ count }) => count)).toEqual(numbers.slice(19, 29));
  });

  test("keeps every choice that would leave something or is made, once, whatever is folded", () => {
    const made = fc.array(fc.nat(40), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 40 }), made, (numbers, chosen) => {
        const ids = [...new Set(chosen.map((n) => `c${n}`))];
        const order = byCount(choices(41), counts(numbers));
        const group = buildFilterGroup("company", "Company", order, counts(numbers), ids);
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
