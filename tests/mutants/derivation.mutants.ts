import { expect, test } from "vitest";
import { scoreOf } from "./report";

/* Most of the derivation's tests look at it through a database, or at all of the content: too slow to be run so often. */

test("what the quick tests notice of changes of the derivation is told, with no floor", async () => {
  const isTest = (path: string) => /\/(data\/articles|unit\/rows-[a-z-]+)\.test\.ts$/.test(path);
  expect(await scoreOf("lib/db/rows", isTest)).toBeGreaterThan(0);
});
