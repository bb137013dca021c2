import { expect, inject, test } from "vitest";
import { fuzzRequests } from "@/tests/fuzz/requests";

/** Other ones than `npm run fuzz` asks, and few of them. */
const SEED = 20_261_201;

test("whatever chance asks for is answered, refused or put off, and tells nothing of what lies behind", async () => {
  const { requests, statuses, faults } = await fuzzRequests(inject("site"), 300, SEED);
  expect(requests).toBe(300);
  // How long something takes beside other tests says nothing.
  expect(faults.filter((fault) => !fault.includes(" ms alone: "))).toEqual([]);
  for (const status of [200, 400, 404]) expect(statuses.get(status), `${status}`).toBeGreaterThan(20);
});
