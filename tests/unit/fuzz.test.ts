import { expect, test } from "vitest";
import { findFaults, fuzzRequests } from "@/tests/fuzz/requests";

test.each([
  [500, {}, "Failed", "500"],
  [503, {}, "Not available", "503"],
  [599, {}, "socket hang up", "599"],
  [200, {}, "Error: no\n    at readPage (/srv/site/lib/pages.ts:12:3)", "a stack"],
  [400, {}, "see /srv/site/node_modules/next/x.js", "a path of the program"],
  [200, {}, `it read ${process.cwd()}/seeds`, "a path of the machine"],
  [404, {}, 'SELECT "id" FROM "Claim" WHERE id = 1', "a statement"],
  [400, {}, "SQLITE_CORRUPT: database disk image is malformed", "words of a database"],
])("an answer of %s %j that says %j has the fault %s", (status, headers, text, fault) => {
  expect(findFaults({ status, headers, text }).join()).toContain(fault);
});

test("what is answered, refused or put off for a while has none", () => {
  for (const status of [200, 301, 304, 400, 404, 405])
    expect(
      findFaults({ status, headers: {}, text: "Select a company, from 2024 on: where it stands" }),
    ).toEqual([]);
  expect(findFaults({ status: 503, headers: { "retry-after": "30" }, text: "" })).toEqual([]);
});

test("no site of another machine is asked", async () => {
  await expect(fuzzRequests("https://example.org", 1, 1)).rejects.toThrow("Only a site on this machine");
});
