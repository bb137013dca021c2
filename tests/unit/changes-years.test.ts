import fc from "fast-check";
import { expect, test } from "vitest";
import { groupByYear } from "@/lib/view-models/changes/change-list";
import { change } from "./changes-fixture";
import { date } from "./timeline-fixture";

const SAID = [
  "2023-10-12",
  "2023-10",
  "2023-10~",
  "2023~",
  "../2023-10",
  "2022-12/2023-02",
  "2022",
  "2025-01~",
];

const SOURCES = new Map([
  ["daily", { published: date("2025-02"), retrieved: "2025-03-01" }],
  ["page", { published: null, retrieved: "2025-03-01" }],
]);

const changes = fc.array(
  fc.constantFrom(...SAID).map((saidOn) => change(saidOn)),
  { maxLength: 30 },
);

test("the headings hold every change once, in the order of the list, under the date it was said on", () => {
  fc.assert(
    fc.property(changes, (list) => {
      const days = groupByYear(list, SOURCES).flatMap(({ days }) => days);
      expect(days.flatMap((day) => day.changes)).toEqual(list);
      for (const { on, changes } of days) for (const each of changes) expect(each.saidOn).toEqual(on);
    }),
  );
});

test("changes said at one time stand together, and a date as vague as it was said is its own heading", () => {
  const list = ["2024-01", "2023-10~", "2023-10~", "2023-10-12", "2022-12/2023-02", "2022"].map((saidOn) =>
    change(saidOn),
  );
  expect(
    groupByYear(list, SOURCES).map(({ year, days }) => [
      year,
      days.map(({ on, changes }) => [on.text, changes.length]),
    ]),
  ).toEqual([
    [2024, [["January 2024", 1]]],
    [
      2023,
      [
        ["about October 2023", 2],
        ["12 October 2023", 1],
        ["December 2022 to February 2023", 1],
      ],
    ],
    [2022, [["2022", 1]]],
  ]);
});

test("words of which only the day they were read is known stand under no year; those that a page without a date recalls do", () => {
  const list = [
    change("2024", { source: "page" }),
    change("../2025-03-01"),
    change("../2025-03-01", { source: "page" }),
  ];
  expect(groupByYear(list, SOURCES).map(({ year }) => year)).toEqual([2024, 2025, null]);
});

test("by the day of the adding, changes stand under that day", () => {
  const list = [change("2019"), change("../2025-03-01", { source: "page", added: "2025-12-31" })];
  expect(groupByYear(list, SOURCES, "added").map(({ year, days }) => [year, days[0]?.on.text])).toEqual([
    [2026, "29 November 2026"],
    [2025, "31 December 2025"],
  ]);
});
