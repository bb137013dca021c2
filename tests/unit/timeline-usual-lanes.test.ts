import { describe, expect, test } from "vitest";
import { getLanes } from "@/lib/schema/parameters/filter";
import { formatParams, parseTimelineAddress } from "@/lib/schema/parameters/page-address";
import { listLaneChoices } from "@/lib/view-models/filters/forms";

const read = (company: string[], lanes?: string) =>
  parseTimelineAddress(lanes === undefined ? { company } : { company, lanes }, "2026-11-22").params;

const CHOSEN = ["toyota", "bmw", "nio"];

describe("what a lane stands for", () => {
  test.each([
    [0, "company"],
    [1, "partnership"],
    [2, "partnership"],
    [3, "company"],
  ])("where %i companies are chosen and nothing else is asked for: a %s", (chosen, lanes) => {
    expect(getLanes(read(CHOSEN.slice(0, chosen)).filter)).toBe(lanes);
  });

  test.each(["company", "partnership"])("is a %s where that is asked for", (lanes) => {
    for (const chosen of [0, 1, 2, 3])
      expect(getLanes(read(CHOSEN.slice(0, chosen), lanes).filter)).toBe(lanes);
  });

  test("one view has one address: what lanes are anyway is not written, and no form sends it", () => {
    for (const chosen of [0, 1, 2, 3])
      for (const lanes of ["company", "partnership"]) {
        const params = read(CHOSEN.slice(0, chosen), lanes);
        const isUsual = getLanes(read(CHOSEN.slice(0, chosen)).filter) === lanes;
        expect(formatParams(params).includes("lanes=")).toBe(!isUsual);
        const choice = listLaneChoices(params.filter).find((each) => each.chosen);
        expect(choice).toMatchObject({ id: lanes, value: isUsual ? "" : lanes });
      }
  });
});
