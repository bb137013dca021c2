import { describe, expect, test } from "vitest";
import { hardCases } from "./timeline-hard-cases";
import { itemOf, made } from "./timeline-items-fixture";

describe("the item of what is settled", () => {
  const hard = hardCases();

  test("a withdrawn promise keeps its last target, stands at its withdrawal and rests on it", () => {
    const item = itemOf(hard, "cinder-sold");
    expect(item.span?.earliest).toBe("2026-01-01");
    expect(item.stands).toBe("2025-02-05");
    expect(item.row.words.map(({ says }) => says)).toEqual(["withdrawn"]);
  });

  test("a withdrawal with a date of its own gives no target: the last one stays, its open end closed", () => {
    const item = made([
      ["target", "2020/..", "2015", "aster"],
      ["withdrawn", "2018-02-28", "2018-03-10", "aster"],
    ]);
    expect(item.stands).toBe("2018-02-28");
    expect(item.span).toMatchObject({ earliest: "2020-01-01", latest: "2020-01-01" });
    expect(item.label.date).toBe("2020 or later");
    expect(item.row.when).toBe("last target 2020 or later");
    expect(item.row.dates).toEqual([]);
    expect([item.earlier, item.arcs]).toEqual([[], []]);
  });

  test("a promise withdrawn without any target stands at its withdrawal and names no target", () => {
    const dated = made([
      ["target", null, "2017", "aster"],
      ["withdrawn", "2018-02-28", "2018-03-10", "aster"],
    ]);
    expect(dated).toMatchObject({
      stands: "2018-02-28",
      span: { earliest: "2018-02-28", latest: "2018-02-28" },
    });
    expect([dated.label.date, dated.row.when]).toEqual(["", "no date given"]);
    const undated = made([["withdrawn", null, "2018-03", "aster"]]);
    expect(undated).toMatchObject({
      stands: "2018-03-31",
      span: { earliest: "2018-03-31", latest: "2018-03-31" },
    });
    expect(undated.row.when).toBe("no date given");
  });

  test("a withdrawal after the deadline moves no mark: it stands at the deadline", () => {
    const item = made([
      ["target", "2020", "2015", "aster"],
      ["withdrawn", null, "2024-03", "aster"],
    ]);
    expect(item.stands).toBe("2020-12-31");
    expect(item.row.when).toBe("last target 2020");
  });

  test("an open end closes on the day it was settled, or at its own start where that is later", () => {
    const reached = made([
      ["target", "2020/..", "2015", "aster"],
      ["achieved", "2022/..", "2024-05-05"],
    ]);
    expect(reached.span).toMatchObject({ earliest: "2022-01-01", latest: "2024-05-05" });
    const dropped = made([
      ["target", "2020/..", "2015", "aster"],
      ["withdrawn", null, "2024-03-10", "aster"],
    ]);
    expect(dropped).toMatchObject({
      stands: "2020-01-01",
      span: { earliest: "2020-01-01", latest: "2020-01-01" },
    });
    expect(
      made([["target", "2020/..", "2015", "aster"]]).span?.latest,
      "what is waited for stays open",
    ).toBeNull();
  });
});
