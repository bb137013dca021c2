import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFileName } from "@/lib/formats/file-name";
import { NO_FILTER } from "@/lib/schema/parameters/filter";

describe("the name of a file", () => {
  test("says what it holds, by which filter, as of which day", () => {
    const filter = {
      ...NO_FILTER,
      company: ["toyota"],
      year: { from: 2025, to: null },
      q: "Élan / pilot\r\nline",
    };
    expect(formatFileName("milestones", filter, "2026-11-22")).toBe(
      "interphase-milestones-toyota-2025-to-elan-pilot-line-as-of-2026-11-22",
    );
  });

  test("stands in a header and a folder whatever was asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (q) => {
        expect(formatFileName("changes", { ...NO_FILTER, q }, "2026-11-22")).toMatch(/^[a-z0-9-]{20,120}$/);
      }),
    );
  });
});
