import { expect, test } from "vitest";
import type { LaneTally } from "@/lib/view-models/timeline/tally";
import { writeOverlap } from "@/lib/view-models/timeline/tally";

const items = (...ids: readonly string[]) => ids.map((id) => ({ row: { href: `/${id}` } })) as never;
const tally = (partnerships: never, milestones: never): Pick<LaneTally, "milestones" | "partnerships"> => ({
  partnerships,
  milestones,
});

test("where a record stands in both groups the sum is explained, elsewhere nothing is said", () => {
  const selected = tally(items("p-1"), items("m-1", "m-2"));
  expect(writeOverlap([selected, tally(items("p-1"), items("m-2", "m-3"))])).toBe(
    "A record of both groups counts in each; 1 partnership and 3 milestones in all.",
  );
  expect(writeOverlap([selected, tally(items("p-2"), items("m-3"))])).toBeNull();
  expect(writeOverlap([selected])).toBeNull();
});
