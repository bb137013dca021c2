import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureWilsonInterval } from "@/lib/domain/wilson";

const case_ = fc
  .integer({ min: 1, max: 500 })
  .chain((n) => fc.record({ n: fc.constant(n), hits: fc.integer({ min: 0, max: n }) }));

describe("the Wilson interval", () => {
  test("holds the share and stays between 0 and 1", () => {
    fc.assert(
      fc.property(case_, ({ hits, n }) => {
        const { share, low, high } = measureWilsonInterval(hits, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
      }),
    );
  });

  test("solves the score test: at its ends the share lies 1.96 standard errors away", () => {
    fc.assert(
      fc.property(case_, ({ hits, n }) => {
        const { share, low, high } = measureWilsonInterval(hits, n);
        for (const end of [low, high]) {
          const error = Math.sqrt((end * (1 - end)) / n);
          if (error > 1e-6) expect(Math.abs(share - end) / error).toBeCloseTo(1.959964, 4);
        }
      }),
    );
  });

  test("mirrors: the interval of the misses is the interval of the hits turned round", () => {
    fc.assert(
      fc.property(case_, ({ hits, n }) => {
        expect(measureWilsonInterval(n - hits, n).low).toBeCloseTo(
          1 - measureWilsonInterval(hits, n).high,
          10,
        );
      }),
    );
  });

  test("a published value: 1 of 10 gives 1.8 % to 40.4 %", () => {
    const { low, high } = measureWilsonInterval(1, 10);
    expect(low).toBeCloseTo(0.0179, 3);
    expect(high).toBeCloseTo(0.4042, 3);
  });

  test("refuses a share of nothing", () => {
    expect(() => measureWilsonInterval(0, 0)).toThrow();
    expect(() => measureWilsonInterval(2, 1)).toThrow();
    expect(() => measureWilsonInterval(-1, 1)).toThrow();
  });
});
