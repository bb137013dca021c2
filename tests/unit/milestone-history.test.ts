import { describe, expect, test } from "vitest";
import { promiseHistory } from "@/lib/view-models/milestone/history";
import { claimStrip } from "@/lib/view-models/milestone/strip";
import { milestoneInput } from "./milestone-fixture";
import { AS_OF, type Saying } from "./timeline-fixture";

const PROMISES: readonly Saying[] = [
  ["target", "2020/2023", "2017-07", "aster"],
  ["target", "2024", "2018-03", "forecaster"],
  ["target", "../2025", "2021-09-07", "aster"],
  ["target", null, "2022", "aster"],
  ["target", "2027/2028", "2023-10-12", "aster"],
  ["target", "2027", "2024-10-12", "aster"],
];

describe("the history of a milestone", () => {
  const history = promiseHistory(milestoneInput(PROMISES));

  test("is made of the parties' words alone, once a party gave a date", () => {
    expect(history.words.map(({ saidBy }) => saidBy)).not.toContainEqual(["forecaster"]);
    expect(history.words).toHaveLength(5);
  });

  test("counts moves, not what is repeated or narrowed", () => {
    expect(history.moves).toBe(2);
  });

  test("names the claim whose word stands", () => {
    expect(history.standing?.date?.edtf).toBe("2027");
  });

  test("takes the word of a part of a party for the party's", () => {
    const input = milestoneInput([["target", "2020", "2017", "cinder"], ...PROMISES.slice(0, 1)]);
    const cinder = input.companies.get("cinder");
    if (!cinder) throw new Error("the fixture has no part");
    const companies = new Map([...input.companies, ["cinder", { ...cinder, partOf: "aster" }]]);
    expect(promiseHistory({ ...input, companies }).words).toHaveLength(2);
    expect(promiseHistory(input).words).toHaveLength(1);
  });
});

describe("the strip of dated claims", () => {
  const { claims } = milestoneInput(PROMISES);
  const strip = claimStrip(claims, claims[5]?.id ?? null, AS_OF);

  test("has a row for each dated claim, in their order, and one that stands", () => {
    expect(strip?.rows.map(({ words }) => words)).toEqual([
      "target 2020–23",
      "target 2024",
      "target by 2025",
      "target 2027–28",
      "target 2027",
    ]);
    expect(strip?.rows.filter(({ stands }) => stands).map(({ words }) => words)).toEqual(["target 2027"]);
  });

  test("puts all rows on one axis that holds the words and what they speak of", () => {
    expect(strip?.axis).toMatchObject({ first: 2017, last: 2028 });
    for (const { span, saidAt } of strip?.rows ?? []) {
      for (const place of [span.from, span.to, span.at, saidAt]) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
    }
  });

  test("is not drawn where no claim has a date", () => {
    expect(claimStrip(milestoneInput([["target", null, "2023", "aster"]]).claims, null, AS_OF)).toBeNull();
  });
});
