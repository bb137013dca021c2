import { describe, expect, test } from "vitest";
import { formatDate } from "@/lib/domain/date-text";
import { readEdtf } from "@/lib/domain/edtf-date";
import { DATE_RULES } from "@/lib/domain/said-date/rules";

describe("the date rules the about page shows", () => {
  test.each(DATE_RULES)("$said is stored as a date of the grammar: $stored", ({ stored }) => {
    expect(readEdtf(stored)).toMatchObject({ edtf: stored });
  });

  test.each(DATE_RULES)("$stored is shown in words that keep its years", ({ stored }) => {
    const years = stored.match(/\d{4}|\d{3}X/g) ?? [];
    const text = formatDate({ edtf: stored });
    expect(text).toContain(years[0]?.replace("X", "0s"));
    expect(text).not.toMatch(/[~/X]|\.\./);
  });

  test("an approximate date says so, an exact one does not", () => {
    for (const { stored } of DATE_RULES) {
      expect(formatDate({ edtf: stored }).startsWith("about")).toBe(stored.includes("~"));
    }
  });

  test("no phrase is ruled on twice", () => {
    const said = DATE_RULES.flatMap((rule) => rule.said.split("; "));
    expect(new Set(said).size).toBe(said.length);
  });
});
