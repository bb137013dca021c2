import { describe, expect, test } from "vitest";
import { reviewSeeds } from "@/lib/cli/upkeep/remarks";
import { readContent } from "@/lib/schema/seeds/content";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";
import { edited, SOURCE_PATH, soundFiles } from "@/tests/support/made-seeds";
import { datasetOf, LATER, milestone, withAnother } from "./upkeep-fixture";

/** The remarks of some files on a day, and the problems of what is accepted. */
function review(files: readonly SeedFile[], today: string) {
  const { warnings, problems } = reviewSeeds(readContent(files).content, datasetOf(files, today), today);
  return {
    warnings: warnings.map(({ file, line, message }) => `${file}:${line} ${message}`),
    problems: problems.map(({ message }) => message),
  };
}

const accepting = (files: readonly SeedFile[], ...about: string[]) => [
  ...files,
  {
    path: "expectations.yaml",
    text: `accepted:\n  - { remark: answered, about: [${about.join(", ")}], why: another line }\n`,
  },
];
const ANSWERED = /^milestones\.yaml:1 maker-launch has passed .* answered by other \(/;

describe("a promise that passed without a report", () => {
  const answered = (files: readonly SeedFile[]) =>
    review(files, LATER).warnings.filter((each) => ANSWERED.test(each));

  test.each([
    ["achieved at the same stage", milestone("vehicle-launch"), "achieved", true],
    ["achieved at a later stage", milestone("volume-production"), "achieved", true],
    ["achieved at an earlier stage", milestone("pilot-line"), "achieved", false],
    ["given up at an earlier stage", milestone("pilot-line"), "withdrawn", true],
    ["given up at a later stage", milestone("volume-production"), "withdrawn", false],
    ["a stage beside the ladder", milestone("stake"), "achieved", false],
    ["still to come", milestone("vehicle-launch"), "target", false],
    ["another company's", milestone("vehicle-launch", { company: "partner" }), "achieved", false],
    ["another technology", milestone("vehicle-launch", { technology: "solid-state" }), "achieved", false],
  ])("may be answered by another milestone: %s", (_what, other, says, isAnswer) => {
    expect(answered(withAnother(other, says))).toHaveLength(isAnswer ? 1 : 0);
    expect(
      review(withAnother(other, says), "2028-12-31").warnings.filter((each) => ANSWERED.test(each)),
    ).toEqual([]);
  });

  test("is not answered by what is called by another name, nor by what happened before it was made", () => {
    const named = edited("milestones.yaml", "Maker puts", '"Maker: the Volta car puts').map((file) =>
      file.path === "milestones.yaml"
        ? { ...file, text: file.text.replace("into cars", 'into cars"') }
        : file,
    );
    const called = (title: string) =>
      answered(withAnother(milestone("vehicle-launch", { title }), "achieved", named));
    expect(called("Maker: the Ampere car")).toEqual([]);
    expect(called("Maker: the small Volta")).toHaveLength(1);
    const early = edited(
      "sources/2028/later.yaml",
      "2028-05",
      "2022-05",
      withAnother(milestone("vehicle-launch"), "achieved"),
    );
    expect(answered(early)).toEqual([]);
  });

  test("may be accepted with a reason, and only as long as there is something to accept", () => {
    const files = withAnother(milestone("vehicle-launch"), "achieved");
    const accepted = accepting(files, "maker-launch", "other");
    expect(answered(accepted)).toEqual([]);
    expect(review(accepted, LATER).problems).toEqual([]);
    expect(review(accepted, "2028-12-31").problems).toEqual([
      "nothing is remarked (answered) of maker-launch beside other: take it out",
    ]);
    expect(review(accepting(files, "maker-launch", "other", "third"), LATER).problems).toHaveLength(1);
  });

  test("is to be looked for, and again after a year", () => {
    const looked = edited(
      "milestones.yaml",
      "kind: vehicle-launch",
      'kind: vehicle-launch\n  lookedFor: [{ on: "2029-02-01", where: pages in reach }]',
    );
    expect(review(soundFiles(), "2028-12-31").warnings).toEqual([]);
    expect(review(soundFiles(), LATER).warnings).toEqual([
      expect.stringMatching(
        /^milestones\.yaml:1 maker-launch has passed without a report for 1 day, and was never looked/,
      ),
    ]);
    expect(review(looked, "2030-02-01").warnings).toEqual([]);
    expect(review(looked, "2030-02-02").warnings).toEqual([
      expect.stringMatching(/last looked for on 1 February 2029/),
    ]);
  });
});

describe("a word of an undated page", () => {
  const undated = (says: string, saidOn = "", source = "publishedBasis: unknown") => [
    ...soundFiles(),
    {
      path: `sources/${source.includes("published:") ? 2024 : "undated"}/later.yaml`,
      text: `publisher: Later Paper
read: excerpt
added: "2026-05-01"
retrieved: "2026-05-01"
${source}
kind: news
tier: secondary
language: en
claims:
  - { key: word, milestone: maker-launch, ${says}, ${saidOn} saidBy: [maker], summary: It is told. }
`,
    },
  ];
  const accept = (files: readonly SeedFile[]) => [
    ...files,
    {
      path: "expectations.yaml",
      text: "accepted:\n  - { remark: undated, about: [later--word, maker-launch], why: no older word is known }\n",
    },
  ];
  const MOVED = "says: target, date: 2030, asSaid: in 2030";

  test("is worth a look where it moves the present target, until it is accepted with a reason", () => {
    const files = undated(MOVED);
    expect(review(files, "2026-06-01").warnings).toEqual([
      "sources/undated/later.yaml:10 the source is undated, so this counts as said by 1 May 2026 and moves the target of maker-launch: give saidOn",
    ]);
    expect(review(undated("says: delayed"), "2026-06-01").warnings).toHaveLength(1);
    expect(review(accept(files), "2026-06-01")).toEqual({ warnings: [], problems: [] });
    expect(review(accept(soundFiles()), "2026-06-01").problems).toHaveLength(1);
  });

  test.each([
    ["repeats it", undated("says: target, date: 2027/2028, asSaid: 2027 or 2028")],
    ["has its own day", undated(MOVED, 'saidOn: "2024-05",')],
    ["is of a dated page after all", undated(MOVED, "", 'published: "2024-05-01"\npublishedBasis: stated')],
  ])("is none where it %s", (_what, files) => {
    expect(review(files, "2026-06-01").warnings).toEqual([]);
  });
});

test("a later target figure of less than half is remarked, and not where it stood beside the higher one", () => {
  const figure = (key: string, saidOn: string, value: number, unit = "cars") => `  - key: ${key}
    subject: { milestone: maker-launch }
    quantity: sales-volume
    value: ${value}
    unit: ${unit}
    nature: target
    saidOn: "${saidOn}"
    summary: Maker aims at ${value} cars.
`;
  const cuts = (...figures: string[]) =>
    review(edited(SOURCE_PATH, "metrics:\n", `metrics:\n${figures.join("")}`), "2026-06-01").warnings;
  const first = figure("first", "2022", 1000);
  expect(cuts(first, figure("second", "2023-05", 499))).toEqual([
    expect.stringMatching(
      /paper-2023-10--second gives 499 cars for maker-launch, less than half of 1,000 cars in paper-2023-10--first:/,
    ),
  ]);
  expect(cuts(first, figure("second", "2023-05", 500))).toEqual([]);
  const [planned, now] = [
    figure("first", "2022", 30, "GWh/year"),
    (value: number, unit: string) => figure("second", "2023-05", value, unit),
  ];
  expect(cuts(planned, now(14_000, "MWh/year"))).toEqual([
    expect.stringContaining("gives 14,000 MWh/year for maker-launch, less than half of 30 GWh/year"),
  ]);
  expect(cuts(planned, now(1, "GWh per month"))).toEqual([expect.stringContaining("1 GWh per month")]);
  expect(cuts(planned, now(2_000, "MWh per month"))).toEqual([]);
  // What a plant can make in a year and what a store can hold are two things.
  expect(cuts(planned, now(1, "GWh"))).toEqual([]);
  expect(cuts(figure("second", "2022", 499), figure("first", "2023-05", 1000))).toEqual([]);
  expect(cuts(first, figure("small", "2022", 400), figure("second", "2023-05", 400))).toEqual([]);
});
