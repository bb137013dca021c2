import { describe, expect, test } from "vitest";
import { formatBound, formatBy, formatWhen } from "@/lib/view-models/format-dates";
import { date } from "./timeline-fixture";

describe("a date in a sentence", () => {
  test.each([
    ["2027", "in 2027"],
    ["2027/2028", "in 2027–28"],
    ["2023-10", "in October 2023"],
    ["2023-10-12", "on 12 October 2023"],
    ["2023-10-12/2023-10-14", "on 12–14 October 2023"],
    ["../2025", "by 2025"],
    ["2027/..", "in 2027 or later"],
    ["2019-05~", "in or about May 2019"],
    ["2023-05-12~", "on or about 12 May 2023"],
    ["202X", "in the 2020s"],
    ["2027-07/2027-09", "in July–September 2027"],
    ["2027-01~/2027-04~", "in or about January–April 2027"],
    ["2027-04/2028-03", "between April 2027 and March 2028"],
    ["2027-09~/2028-02~", "between about September 2027 and February 2028"],
  ])("%s happens %s", (edtf, words) => {
    expect(formatWhen(date(edtf))).toBe(words);
  });

  test("a bound is a day, about one where the date is approximate", () => {
    expect(formatBound("2025-01-31", date("2025-01"))).toBe("on 31 January 2025");
    expect(formatBound("2025-01-31", date("2025-01~"))).toBe("about 31 January 2025");
  });

  test("what had not happened had not happened by then", () => {
    expect(formatBy(date("2025"))).toBe(" by 2025");
    expect(formatBy(date("../2025"))).toBe(" by 2025");
    expect(formatBy(date("2025/.."))).toBe("");
  });
});
