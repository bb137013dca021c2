import { describe, expect, test } from "vitest";
import type { Partnership } from "@/lib/schema/api/shapes";
import { buildAxis } from "@/lib/view-models/timeline/axis";
import type { TimelineSeries } from "@/lib/view-models/timeline/items";
import { placeBar } from "@/lib/view-models/timeline/lane-layout";
import { buildTimelineLayout } from "@/lib/view-models/timeline/layout";
import { listLegend } from "@/lib/view-models/timeline/legend";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { formatRowLabel } from "@/lib/view-models/timeline/words";
import { svgOf, timelineContent } from "./image-fixture";
import { AS_OF, claims, date, milestone, partnership, type Saying, timelineInput } from "./timeline-fixture";

/** A partnership that lives, and one that was ended on a day. */
const LIVING = { status: "active", said: ["active", null, "2025-06-01"] } as const;
const ended = (when: string) => ({ status: "ended", said: ["ended", when, "2026-06-01"] }) as const;
type Fate = { readonly status: Partnership["status"]; readonly said: Saying };

function inputOf(...fates: readonly Fate[]) {
  return timelineInput({
    partnerships: fates.map(({ status }, index) => partnership(`p${index}`, { status })),
    claims: fates.flatMap(({ said }, index) =>
      claims("partnership", `p${index}`, [["announced", "2020-01-15", "2020-01-15", "aster"], said]),
    ),
  });
}

describe("the bar of a partnership", () => {
  const axis = buildAxis([], AS_OF);
  const barsOf = (fate: Fate) =>
    buildTimelineSeries(inputOf(fate))
      .lanes.flatMap(({ partnerships }) => partnerships)
      .map((item) => placeBar(item, axis));

  test("runs on from the day where it lives", () => {
    expect(barsOf(LIVING)).toMatchObject([{ runsOn: true, to: axis.asOf, firmTo: axis.asOf }]);
  });

  test.each(["2026-03-01", "2026", "2026/2030", "2025/..", "../2026-06-01"])(
    "that ended %s ends, and not after the day",
    (when) => {
      for (const bar of barsOf(ended(when))) {
        expect(bar?.runsOn).toBe(false);
        expect(bar?.to).toBeLessThanOrEqual(axis.asOf);
        expect(bar?.firmTo).toBeLessThanOrEqual(bar?.to ?? 0);
      }
      expect(barsOf(ended(when))).toHaveLength(1);
    },
  );
});

describe("a date that rests on weak sources", () => {
  const inputWith = (weaklySourced: boolean) =>
    timelineInput({
      milestones: [
        milestone("m", { status: "open", current: date("2027"), stands: "2027-12-31", weaklySourced }),
      ],
    });
  const lanesOf = (series: TimelineSeries) =>
    buildTimelineLayout(series).groups.flatMap(({ shown }) => shown);
  const datesIn = (series: TimelineSeries) =>
    listLegend(lanesOf(series), { statuses: [], technologies: [] }).dates.map(({ label }) => label);

  test.each([
    [true, "2027 △"],
    [false, "2027"],
  ])("%s: stands as %j beside its mark, and the legend says what the sign means", (weak, words) => {
    const series = buildTimelineSeries(inputWith(weak));
    const rows = lanesOf(series).flatMap((lane) => lane.rows);
    expect(rows.map(({ item }) => formatRowLabel(item).date)).toEqual([words]);
    expect(datesIn(series).includes("weakly sourced")).toBe(weak);
  });

  test("is known by itself, whatever the words beside the mark are", () => {
    const series = buildTimelineSeries(inputWith(false));
    const lanes = series.lanes.map((lane) => ({
      ...lane,
      milestones: lane.milestones.map((item) => ({ ...item, weaklySourced: true })),
    }));
    expect(datesIn({ ...series, lanes })).toContain("weakly sourced");
  });

  test("bears the sign in a picture, where the legend has it too, and no other date does", () => {
    const drawn = (weak: boolean) =>
      svgOf(timelineContent(inputWith(weak))).replaceAll(/<title>[^<]*<\/title>/g, "");
    const signs = (weak: boolean) => drawn(weak).match(/△/g)?.length ?? 0;
    expect(drawn(true)).toMatch(/2027 △</);
    expect([signs(true), signs(false)]).toEqual([2, 0]);
  });
});
