import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_COMPANY_CHOICES, pickCompanyChoices } from "@/lib/schema/pages/company-choices";

const counts = fc
  .uniqueArray(fc.nat(2_000), { maxLength: 900, size: "max" })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(`c${id}`), count: fc.nat(50) }))));

test("a filter offers what is chosen and the companies with the most records, and counts the others", () => {
  let bounded = 0;
  fc.assert(
    fc.property(
      counts,
      fc.array(fc.constantFrom<string>("c1", "c2", "c3", "gone"), { maxLength: 3 }),
      (all, chosen) => {
        const { ids, leftOut } = pickCompanyChoices(all, chosen);
        const offered = new Set(ids);
        const others = all.filter(({ id }) => !chosen.includes(id));
        expect(offered.size).toBe(ids.length);
        for (const id of chosen) expect(offered).toContain(id);
        expect(ids.length).toBe(new Set(chosen).size + Math.min(others.length, MOST_COMPANY_CHOICES));
        expect(leftOut).toBe(Math.max(0, others.length - MOST_COMPANY_CHOICES));
        const least = Math.min(...others.filter(({ id }) => offered.has(id)).map(({ count }) => count));
        for (const { id, count } of others) if (!offered.has(id)) expect(count).toBeLessThanOrEqual(least);
        if (leftOut > 0) bounded += 1;
      },
    ),
    { numRuns: 60 },
  );
  expect(bounded).toBeGreaterThan(5);
});

test("the records of both kinds count for a company", () => {
  const many = Array.from({ length: MOST_COMPANY_CHOICES }, (_, index) => ({ id: `c${index}`, count: 2 }));
  const { ids } = pickCompanyChoices([...many, { id: "both", count: 2 }, { id: "both", count: 1 }], []);
  expect(ids[0]).toBe("both");
});
