import { expect, test } from "vitest";
import { fuzzSeeds } from "@/tests/fuzz/seeds";

/** Other ones than `npm run fuzz` tries, and few of them. */
const SEED = 20_261_201;

test("seeds that chance has changed are refused with the place of each problem, or loaded whole", async () => {
  const { refused, loaded, faults } = await fuzzSeeds(150, SEED);
  expect(faults).toEqual([]);
  expect(refused).toBeGreaterThan(50);
  expect(loaded).toBeGreaterThan(5);
});
