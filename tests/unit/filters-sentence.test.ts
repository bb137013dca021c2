import { expect, test } from "vitest";
import { listIds } from "@/lib/domain/list";
import { OUTCOMES } from "@/lib/domain/outcomes";
import type { MilestoneTally } from "@/lib/schema/pages/promises";
import { type Filter, NO_FILTER, TIMELINE_FILTER_NAMES, withDefaults } from "@/lib/schema/parameters/filter";
import { writeFilter, writeTimelineFilter } from "@/lib/view-models/filters/filter-sentence";
import { writeMilestonesStanding, writeStanding } from "@/lib/view-models/filters/standing-sentence";

const sentence = (filter: Partial<Filter>, list: Parameters<typeof writeFilter>[0] = "milestones") =>
  writeFilter(list, { ...NO_FILTER, ...filter }, 12, (_, id) => id);

test("a list of milestones takes whoever is involved, and of outcomes who is responsible", () => {
  expect(sentence({ company: ["Toyota"] })).toBe(
    "12 milestones about solid-state batteries, involving Toyota.",
  );
  expect(sentence({ company: ["Toyota"], outcome: ["late"] })).toBe(
    "12 milestones about solid-state batteries, that Toyota or a part of it is responsible for, with the outcome late.",
  );
  expect(sentence({ company: ["Toyota"] }, "partnerships")).toContain("involving Toyota");
});

test("all outcomes together are the promises that ever had a deadline", () => {
  const all = listIds(OUTCOMES);
  expect(sentence({ outcome: all })).toBe(
    "12 milestones about solid-state batteries, with a first deadline.",
  );
  expect(sentence({ outcome: all }, "companies")).toContain(
    "responsible for a promise with a first deadline",
  );
  expect(sentence({ outcome: all.slice(1) })).toContain("with the outcome");
});

test("milestones with a first deadline in some years are promises", () => {
  expect(sentence({ firstDeadline: { from: 2022, to: 2029 } })).toBe(
    "12 promises about solid-state batteries, first due in 2022–29.",
  );
});

test("several companies are joined as they are asked for, and a role is theirs where some are", () => {
  const both = { company: ["toyota", "idemitsu"] };
  expect(sentence({ ...both, match: "all" })).toMatch(/involving \S+ and \S+\.$/);
  expect(sentence(both)).toMatch(/involving \S+ or \S+\.$/);
  expect(sentence({ ...both, role: ["supplier"] }, "partnerships")).toContain(", in the role supplier");
  expect(sentence({ role: ["supplier"] }, "partnerships")).toContain(
    "with the role supplier among the parties",
  );
  expect(sentence({ electrolyte: ["sulfide", "oxide"] })).toContain("with sulfide or oxide electrolyte");
});

test("records are on batteries, whatever the type", () => {
  expect(sentence({ technology: ["all-solid-state"] })).toContain("on all-solid-state batteries");
  expect(sentence({ technology: ["solid-state", "raw-material"] })).toContain(
    "on solid-state batteries of unspecified type or raw materials",
  );
});

test("of figures it says first what they count", () => {
  expect(sentence({ kind: ["production-capacity"] }, "metrics")).toBe(
    "12 figures for production-capacity, about solid-state batteries.",
  );
  expect(sentence({ kind: ["energy-density"] }, "metrics")).toBe(
    "12 figures for the energy-density of solid-state batteries.",
  );
  expect(sentence({ kind: ["energy-density"], scope: "all" }, "metrics")).toBe(
    "12 figures for energy-density, on any technology.",
  );
});

test("beside partnerships the years are told of the milestones, when all else is said", () => {
  const tallies = [
    { stands: "2027-12-31", count: 16 },
    { stands: "2028-12-31", count: 1 },
  ];
  const standing = (from: number | null, to: number | null, some = tallies) =>
    writeMilestonesStanding({ filter: { year: { from, to } }, asOf: "2026-11-29" }, some);
  expect(standing(2025, 2030)).toBe("all 17 milestones fall in 2025–30");
  expect(standing(2027, 2027)).toBe("16 milestones fall in 2027, 1 overlaps");
  expect(standing(2029, null)).toBe("no milestone falls in 2029 or later, 17 overlap");
  expect(standing(2028, 2028, tallies.slice(1))).toBe("the milestone falls in 2028");
  expect(standing(2028, 2028, [])).toBeNull();
  const filter = withDefaults(TIMELINE_FILTER_NAMES, {
    company: ["Toyota"],
    q: "cell",
    year: { from: 2025, to: 2030 },
  });
  expect(
    writeTimelineFilter(filter, { partnerships: 6, milestones: 17 }, (_, id) => id, {
      years: standing(2025, 2030),
    }),
  ).toBe(
    "6 partnerships and 17 milestones about solid-state batteries, involving Toyota, matching “cell”; all 17 milestones fall in 2025–30.",
  );
});

test("of years it says how many milestones stand in them, and how many only touch them", () => {
  const tallies: Pick<MilestoneTally, "stands" | "countedOn" | "count">[] = [
    { stands: "2027-12-31", countedOn: "2027-12-31", count: 29 },
    { stands: "2028-12-31", countedOn: "2028-12-31", count: 14 },
    { stands: null, countedOn: null, count: 0 },
  ];
  const standing = (from: number | null, to: number | null, some = tallies, asOf = "2026-11-29") =>
    writeStanding({ filter: { year: { from, to } }, asOf }, some);
  expect(standing(2027, 2027)).toBe("29 due in 2027, 14 more whose window overlaps it");
  expect(standing(2027, 2028)).toBe("all due in 2027–28");
  const orLater = { stands: "2027-01-01", countedOn: null, count: 1 };
  expect(standing(2027, 2027, [...tallies, orLater])).toBe(
    "30 due in 2027 (1 without a deadline), 14 more whose window overlaps it",
  );
  expect(standing(2025, 2027)).toBe(
    "29 settled or due in 2025–27, 14 more whose window overlaps those years",
  );
  expect(standing(2030, null)).toBe("none due in 2030 or later, 43 whose window overlaps those years");
  expect(standing(2027, 2027, [])).toBeNull();
  expect(writeStanding({ filter: { year: null }, asOf: "2026-11-29" }, tallies)).toBeNull();
  expect(
    writeFilter(
      "milestones",
      { ...NO_FILTER, company: ["Toyota"], year: { from: 2027, to: 2027 } },
      43,
      (_, id) => id,
      { years: standing(2027, 2027) },
    ),
  ).toBe(
    "43 milestones about solid-state batteries, involving Toyota, 29 due in 2027, 14 more whose window overlaps it.",
  );
});

test("in brief it leaves out what all is about, unless nothing else is said or all technologies are asked for", () => {
  const brief = (filter: Partial<Filter>) =>
    writeFilter("milestones", { ...NO_FILTER, ...filter }, 12, (_, id) => id, { isBrief: true });
  expect(brief({})).toBe("12 milestones about solid-state batteries.");
  expect(brief({ company: ["Toyota"] })).toBe("12 milestones involving Toyota.");
  expect(brief({ company: ["Toyota"], scope: "all" })).toBe(
    "12 milestones on any technology, involving Toyota.",
  );
});
