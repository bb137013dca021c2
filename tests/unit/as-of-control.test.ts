import { expect, test } from "vitest";
import { addDays, countDays } from "@/lib/domain/days";
import { getDayHref } from "@/lib/view-models/as-of/carried";
import { buildDayControl } from "@/lib/view-models/as-of/control";
import { getStop, listDayStops } from "@/lib/view-models/as-of/day-stops";
import { buildCompanyLabels } from "@/lib/view-models/filters/labels";

const TODAY = "2026-11-22";
const SAID = {
  first: "2019-05-31",
  last: "2023-10-12",
  months: [
    { month: "2019-05", count: 4 },
    { month: "2023-06", count: 2 },
    { month: "2023-10", count: 16 },
  ],
};
const NOTHING = { first: null, last: null, months: [] };

test("the slider stops at the last day of each month, at the day shown and at today", () => {
  expect(listDayStops("2023-12-05", "2024-03-10", "2024-02-03")).toEqual([
    "2023-12-31",
    "2024-01-31",
    "2024-02-03",
    "2024-02-29",
    "2024-03-10",
  ]);
  expect(listDayStops("2024-01-31", "2024-01-31", "2024-01-31")).toEqual(["2024-01-31"]);
  expect(listDayStops("2023-11-30", "2023-12-31", "2023-12-31")).toEqual(["2023-11-30", "2023-12-31"]);
});

test("the stops rise, hold the day and today, and leave no month out", () => {
  for (let day = "2023-10-28"; day <= "2024-04-02"; day = addDays(day, 1)) {
    const stops = listDayStops("2023-10-28", "2024-04-02", day);
    expect(stops).toContain(day);
    expect(stops.at(-1)).toBe("2024-04-02");
    const steps = stops.slice(1).map((stop, index) => countDays(stops[index] as string, stop));
    expect(Math.min(...steps)).toBeGreaterThan(0);
    expect(Math.max(...steps)).toBeLessThanOrEqual(31);
  }
});

test("a day between two stops stands at the earlier one", () => {
  const stops = ["2024-01-31", "2024-02-29", "2024-03-10"];
  expect(getStop(stops, "2024-02-28")).toBe(0);
  expect(getStop(stops, "2024-02-29")).toBe(1);
  expect(getStop(stops, "2030-01-01")).toBe(2);
  expect(getStop(stops, "2020-01-01")).toBe(0);
});

test("on an earlier day the control says which, and its bars end there", () => {
  const day = "2023-10-20";
  const control = buildDayControl({ asOf: day, asOfParam: day, today: TODAY }, SAID);
  expect(control).toMatchObject({
    past: true,
    words: "20 October 2023",
    first: "2019-05-31",
    from: "2019-05-31",
  });
  expect(control.count).toBe("22 claims and figures in all by then, by month");
  expect(control.bars.map(({ height }) => height)).toEqual([0.25, 0.125, 1]);
  const stops = listDayStops("2019-05-31", TODAY, day);
  expect(control.bars.at(-1)?.at).toBe(getStop(stops, day) / (stops.length - 1));
  expect(control.bars[0]?.at).toBe(0);
});

test("today is no earlier day, asked for or not", () => {
  expect(buildDayControl({ asOf: TODAY, asOfParam: null, today: TODAY }, SAID)).toMatchObject({
    past: false,
    words: "today",
  });
  expect(buildDayControl({ asOf: TODAY, asOfParam: TODAY, today: TODAY }, SAID).past).toBe(false);
});

test("before anything was said the slider begins at the day, with no bar", () => {
  const early = buildDayControl({ asOf: "2001-01-01", asOfParam: "2001-01-01", today: TODAY }, NOTHING);
  expect(early).toMatchObject({
    first: null,
    from: "2001-01-01",
    bars: [],
    count: "0 claims and figures in all by then, by month",
  });
  expect(buildDayControl({ asOf: TODAY, asOfParam: null, today: TODAY }, NOTHING).from).toBeNull();
});

test("few enough years stand along the slider", () => {
  const control = buildDayControl(
    { asOf: TODAY, asOfParam: null, today: TODAY },
    { ...SAID, first: "1990-03-31" },
  );
  expect(control.years.length).toBeLessThanOrEqual(8);
  expect(control.years.every(({ at }) => at > 0 && at <= 1)).toBe(true);
});

test("the day joins what else the address asks, and today needs no word in it", () => {
  expect(getDayHref("/timeline", "?company=toyota", "2024-03-01")).toBe(
    "/timeline?company=toyota&asOf=2024-03-01",
  );
  expect(getDayHref("/", "", "2024-03-01")).toBe("/?asOf=2024-03-01");
  expect(getDayHref("/timeline", "?company=toyota", null)).toBe("/timeline?company=toyota");
});

test("a company that nothing had named by then is called as the address calls it", () => {
  const toyota = {
    id: "toyota",
    name: "Toyota",
    aliases: [],
    kind: "automaker",
    country: "JP",
    partOf: null,
    website: null,
    wikidata: null,
    ticker: null,
  } as const;
  expect(buildCompanyLabels([{ ...toyota, aliases: [] }], ["toyota", "byd"])).toEqual([
    { id: "toyota", label: "Toyota", also: [] },
    { id: "byd", label: "byd (not named by then)" },
  ]);
});
