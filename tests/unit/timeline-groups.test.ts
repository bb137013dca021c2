import { describe, expect, test } from "vitest";
import { COMPANY_GROUPS, COMPANY_KINDS, type CompanyKind, getCompanyGroup } from "@/lib/domain/companies";
import { getTechnologyGroup, TECHNOLOGIES, TECHNOLOGY_GROUPS } from "@/lib/domain/technologies";
import { OPEN_GROUPS } from "@/lib/schema/parameters/choices";
import { buildTimelineLayout } from "@/lib/view-models/timeline/layout";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { formatCollapsed, formatGroup, formatOrder } from "@/lib/view-models/timeline/words";
import { company, milestone, partnership, timelineInput } from "./timeline-fixture";

const responsible = (...ids: string[]) => ids.map((id) => ({ company: id, part: "responsible" as const }));

/** So many companies of each kind; the first of a kind has the most milestones, all of them have one. */
function field(counts: Partial<Record<CompanyKind, number>>) {
  const companies = Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) =>
      company(`${kind}-${String(index).padStart(2, "0")}`, { kind: kind as CompanyKind }),
    ),
  );
  const milestones = companies.flatMap(({ id }) =>
    Array.from({ length: id.endsWith("-00") ? 9 : 1 }, (_, index) =>
      milestone(`${id}-${index}`, { companies: responsible(id) }),
    ),
  );
  return timelineInput({ companies: new Map(companies.map((each) => [each.id, each])), milestones });
}

const layoutOf = (input: ReturnType<typeof field>, open: string[] = []) =>
  buildTimelineLayout(buildTimelineSeries(input), open).groups;

describe("families", () => {
  test("every kind of company belongs to one, and every family has a kind", () => {
    const families = new Set(COMPANY_KINDS.map(({ id }) => getCompanyGroup(id)));
    expect(families).toEqual(new Set(COMPANY_GROUPS.map(({ id }) => id)));
  });

  test("every technology belongs to one, and the most solid of several decides", () => {
    const families = new Set(TECHNOLOGIES.map(({ id }) => getTechnologyGroup([id])));
    expect(families).toEqual(new Set(TECHNOLOGY_GROUPS.map(({ id }) => id)));
    expect(getTechnologyGroup(["lithium-ion", "semi-solid-state", "solid-state"])).toBe("solid-state");
  });

  test("no two groups that an address can name have the same id", () => {
    expect(new Set(OPEN_GROUPS.map(({ id }) => id)).size).toBe(OPEN_GROUPS.length);
  });
});

describe("groups of lanes", () => {
  test("few lanes stand without heads, whatever they are", () => {
    const groups = layoutOf(field({ automaker: 6, "cell-maker": 6 }));
    expect(groups.map(({ group, shown }) => [group, shown.length])).toEqual([[null, 12]]);
  });

  test("what chosen companies do with whom stands without heads, as far as it is taken in at once", () => {
    const groupsOf = (count: number) => {
      const partnerships = Array.from({ length: count }, (_, index) => partnership(`p${index}`));
      return layoutOf(timelineInput({ lanes: "partnership", chosen: ["one"], partnerships }));
    };
    expect(groupsOf(30).map(({ group, shown }) => [group, shown.length])).toEqual([[null, 30]]);
    expect(groupsOf(31).every(({ group }) => group !== null)).toBe(true);
  });

  test("up to thirty lanes stand in groups in the order of the list, none of them folded or shortened", () => {
    const groups = layoutOf(field({ university: 3, automaker: 20, "cell-maker": 7 }));
    expect(groups.map(({ group, shown, folded }) => [group?.id, shown.length, folded.length])).toEqual([
      ["vehicles", 20, 0],
      ["cells", 7, 0],
      ["public", 3, 0],
    ]);
    expect(groups[0]?.shown[0]?.lane).toMatchObject({ id: "automaker-00", milestones: { length: 9 } });
  });

  test("beyond that each group shows its busiest, then by name, and folds the others", () => {
    const [vehicles, cells] = layoutOf(field({ automaker: 30, "vehicle-maker": 4, "cell-maker": 7 }));
    expect(vehicles?.shown.map(({ lane }) => lane.id)).toEqual([
      "automaker-00",
      "vehicle-maker-00",
      "automaker-01",
      "automaker-02",
      "automaker-03",
    ]);
    expect(vehicles?.folded).toHaveLength(29);
    expect([cells?.shown.length, cells?.folded.length], "a lane or two are not worth folding").toEqual([
      7, 0,
    ]);
  });

  test("a lane among many shows what lies nearest to the day and counts the rest", () => {
    const [vehicles] = layoutOf(field({ automaker: 40 }));
    expect(vehicles?.shown[0]?.lane).toMatchObject({
      milestones: { length: 4 },
      left: { milestones: 5, partnerships: 0 },
    });
    expect(vehicles?.shown[1]?.lane.left).toBeUndefined();
  });

  test("a group that is asked for stands in full, and so do all of them", () => {
    const input = field({ automaker: 30, "cell-maker": 10 });
    const [vehicles, cells] = layoutOf(input, ["cells", "all-solid-state"]);
    expect([vehicles?.folded.length, vehicles?.busiest]).toEqual([25, null]);
    expect([cells?.folded.length, cells?.busiest, cells?.shown.length]).toEqual([0, 5, 10]);
    expect(cells?.shown[0]?.lane.milestones).toHaveLength(9);
    expect(layoutOf(input, ["all"]).map(({ folded }) => folded.length)).toEqual([0, 0]);
  });

  test("the axis and the strip hold what is folded too; where nothing is, there is no strip", () => {
    const input = field({ automaker: 40 });
    const series = buildTimelineSeries(input);
    expect(buildTimelineLayout(series).axis).toEqual(buildTimelineLayout(series, ["all"]).axis);
    expect(layoutOf(input)[0]?.strip?.marks.flatMap(({ places }) => places)).toHaveLength(
      layoutOf(input)[0]?.tally.milestones.filter(({ span }) => span !== null).length ?? 0,
    );
    expect(layoutOf(input, ["all"])[0]?.strip).toBeNull();
  });
});

describe("partnerships in groups", () => {
  test("stand by their technology, and what is outside of all of them by company where it is much", () => {
    const input = timelineInput({
      lanes: "partnership",
      partnerships: [
        ...Array.from({ length: 9 }, (_, n) => partnership(`p${n}`, { technologies: ["all-solid-state"] })),
        partnership("ion", { technologies: ["lithium-ion"] }),
      ],
      milestones: Array.from({ length: 20 }, (_, n) =>
        milestone(`m${n}`, { companies: responsible(n % 3 === 0 ? "a" : "b", "c") }),
      ),
    });
    const groups = buildTimelineLayout(buildTimelineSeries(input)).groups;
    expect(groups.map(({ group, shown }) => [group?.id, shown.map(({ lane }) => lane.name)])).toEqual([
      [undefined, ["ion", ...Array.from({ length: 9 }, (_, n) => `p${n}`), "b", "a"]],
    ]);
    const more = timelineInput({
      ...input,
      partnerships: [...input.partnerships, partnership("more", { technologies: ["solid-state"] })],
    });
    expect(buildTimelineLayout(buildTimelineSeries(more)).groups.map(({ group }) => group?.id)).toEqual([
      "all-solid-state",
      "solid-state",
      "other",
      "outside",
    ]);
  });
});

describe("the words around folded lanes", () => {
  test("say what a group holds, and what is folded", () => {
    const input = field({ automaker: 30, government: 1 });
    const series = buildTimelineSeries(input);
    const layout = buildTimelineLayout(series);
    const [vehicles, bodies] = layout.groups;
    if (!vehicles || !bodies) throw new Error("a group is missing");
    expect(formatGroup(vehicles, "company")).toBe("30 companies, 38 milestones");
    expect(formatCollapsed(vehicles, "company")).toBe("25 more companies with 25 milestones");
    expect(formatGroup(bodies, "company")).toBe("1 company, 9 milestones");
    expect(formatOrder(series, layout)).toMatch(/^Showing the most active companies of each group/);
    const open = buildTimelineLayout(series, ["all"]);
    expect(formatOrder(series, open)).toMatch(/^Sorted by number of partnerships/);
  });
});
