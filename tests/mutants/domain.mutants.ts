import { expect, test } from "vitest";
import { scoreOf } from "./report";

/** Of a hundred small changes of a rule, so many at least are noticed by a test. */
const FLOOR = 85;

test("the tests of the domain notice nearly every change of its rules", async () => {
  const score = await scoreOf("lib/domain", (path) => /\/unit\/domain-[a-z-]+\.test\.ts$/.test(path));
  expect(score).toBeGreaterThanOrEqual(FLOOR);
});
