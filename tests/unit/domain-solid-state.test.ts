import fc from "fast-check";
import { expect, test } from "vitest";
import { listIds } from "@/lib/domain/list";
import { getSolidState, TECHNOLOGIES } from "@/lib/domain/technologies";

const SOLID = ["all-solid-state", "solid-state", "semi-solid-state"];

test("a record is solid-state where all its technologies are, partly where some are, else not", () => {
  fc.assert(
    fc.property(fc.subarray(listIds(TECHNOLOGIES)), (technologies) => {
      const kinds = new Set(technologies.map((technology) => SOLID.includes(technology)));
      const expected = kinds.size === 2 ? "partly" : kinds.has(true) ? "yes" : "no";
      expect(getSolidState(technologies)).toBe(expected);
    }),
  );
});
