import { describe, expect, test } from "vitest";
import type { Partnership } from "@/lib/schema/shapes";
import { axisOf } from "@/lib/view-models/timeline/axis";
import { shapesInUse } from "@/lib/view-models/timeline/in-use";
import { timelineLayout } from "@/lib/view-models/timeline/layout";
import { barAlong } from "@/lib/view-models/timeline/placed-bar";
import { timelineSeries } from "@/lib/view-models/timeline/series";
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

const shapesOf = (...fates: readonly Fate[]) =>
  shapesInUse(timelineLayout(timelineSeries(inputOf(...fates))));

describe("the legend of partnerships", () => {
  test("says that a bar runs on where one does, and that one is over where one is", () => {
    expect(shapesOf(LIVING)).toMatchObject({ runsOn: true, capped: false });
    expect(shapesOf(ended("2024"))).toMatchObject({ runsOn: false, capped: true });
    expect(shapesOf(LIVING, ended("2024"))).toMatchObject({ runsOn: true, capped: true });
  });
});

describe("the bar of a partnership", () => {
  const axis = axisOf([], AS_OF);
  const barsOf = (fate: Fate) =>
    timelineSeries(inputOf(fate))
      .lanes.flatMap(({ partnerships }) => partnerships)
      .map((item) => barAlong(item, axis));

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
  const layoutOf = (weak: boolean) => timelineLayout(timelineSeries(inputWith(weak)));

  test.each([
    [true, "2027 △"],
    [false, "2027"],
  ])("%s: stands as %j beside its mark, and the legend says what the sign means", (weak, words) => {
    const marks = layoutOf(weak).groups.flatMap(({ shown }) => shown.flatMap(({ milestones }) => milestones));
    expect(marks.map(({ label }) => label.date)).toEqual([words]);
    expect(shapesInUse(layoutOf(weak)).weak).toBe(weak);
  });

  test("is known by itself, whatever the words beside the mark are", () => {
    const series = timelineSeries(inputWith(false));
    const lanes = series.lanes.map((lane) => ({
      ...lane,
      milestones: lane.milestones.map((item) => ({ ...item, weaklySourced: true })),
    }));
    expect(shapesInUse(timelineLayout({ ...series, lanes })).weak).toBe(true);
  });

  test("bears the sign in a picture, where the legend has it too, and no other date does", () => {
    const drawn = (weak: boolean) =>
      svgOf(timelineContent(inputWith(weak))).replaceAll(/<title>[^<]*<\/title>/g, "");
    const signs = (weak: boolean) => drawn(weak).match(/△/g)?.length ?? 0;
    expect(drawn(true)).toMatch(/2027 △</);
    expect([signs(true), signs(false)]).toEqual([2, 0]);
  });
});
