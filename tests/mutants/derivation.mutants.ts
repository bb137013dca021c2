import { expect, test } from "vitest";
import { scoreOf } from "./report";

test("what the tests notice of changes of the derivation is told, with no floor", async () => {
  const isTest = (path: string) => /\/(data\/(seeds|articles)|unit\/rows-[a-z-]+)\.test\.ts$/.test(path);
  expect(await scoreOf("lib/db/rows", isTest)).toBeGreaterThan(0);
});
