import { describe, expect, test } from "vitest";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { edited, placeOf, placesOf, SOURCE_PATH, soundFiles, TODAY } from "@/tests/support/made-seeds";
import type { Mistake } from "@/tests/support/seed-mistakes";

const MISTAKES: Mistake[] = [
  [
    "an id that is nearly one",
    "partnerships.yaml",
    "company: partner",
    "company: partnr",
    "partnr",
    /no company partnr: did you mean partner\?$/,
  ],
  [
    "an id that goes on where a known one ends",
    "partnerships.yaml",
    "company: partner",
    "company: partner-kosan",
    "partner-kosan",
    /did you mean partner\?$/,
  ],
  [
    "an id that is near to none",
    "milestones.yaml",
    "[maker-partner]",
    "[nothing]",
    "nothing",
    /no partnership nothing: npm run data:find/,
  ],
  [
    "a party that is no company",
    "partnerships.yaml",
    "company: partner",
    "company: nobody",
    "nobody",
    /no company nobody/,
  ],
  [
    "a venture that is no company",
    "partnerships.yaml",
    "formed: maker-cells",
    "formed: nobody",
    "nobody",
    /no company nobody/,
  ],
  [
    "a milestone's company that is none",
    "milestones.yaml",
    "company: maker",
    "company: nobody",
    "nobody",
    /no company nobody/,
  ],
  [
    "a milestone's partnership that is none",
    "milestones.yaml",
    "[maker-partner]",
    "[nothing]",
    "nothing",
    /no partnership nothing/,
  ],
  [
    "a whole that is no company",
    "companies.yaml",
    "partOf: maker",
    "partOf: nobody",
    "nobody",
    /no company nobody/,
  ],
  [
    "a company that is a part of itself",
    "companies.yaml",
    "partOf: maker",
    "partOf: maker-cells",
    "maker-cells\n- id: partner",
    /part of itself/,
  ],
  [
    "a speaker that is no company",
    SOURCE_PATH,
    "[maker, partner]",
    "[maker, nobody]",
    "nobody",
    /no company nobody/,
  ],
  [
    "a mention that is no company",
    SOURCE_PATH,
    "mentions: [maker-cells]",
    "mentions: [nobody]",
    "nobody",
    /no company nobody/,
  ],
  [
    "a metric's subject that is no company",
    SOURCE_PATH,
    "      company: maker\n",
    "      company: nobody\n",
    "nobody",
    /no company nobody/,
  ],
  [
    "a name that another company has",
    "companies.yaml",
    "name: Pärtner Kosan",
    "name: maker motor, INC.",
    "maker motor",
    /also a name of maker/,
  ],
  [
    "an alias that is another company's name",
    "companies.yaml",
    "aliases: [Maker]",
    "aliases: [Maker, Maker-Cells]",
    "Maker Cells",
    /also a name of maker/,
  ],
  [
    "a name in another script with a legal form that is another company's alias",
    "companies.yaml",
    "aliases: [Maker]\n",
    "aliases: [上汽集团]\n  kind: automaker\n- id: maker-two\n  name: 上汽集团股份有限公司\n",
    "上汽集团股份",
    /also a name of maker/,
  ],
  [
    "an alias that is the name itself",
    "companies.yaml",
    "aliases: [Maker]",
    "aliases: [Maker Motor]",
    "[Maker Motor]",
    /name itself/,
  ],
  [
    "an id that is taken",
    "companies.yaml",
    "- id: partner",
    "- id: maker\n  name: Maker Two\n  kind: energy\n- id: partner",
    "maker\n  name: Maker Two",
    /is taken/,
  ],
];

describe("an id or a name that does not fit the other files", () => {
  test.each(MISTAKES)(
    "%s is reported with file, line and column",
    (_name, path, instead, written, at, says) => {
      const files = edited(path, instead, written);
      expect(placesOf(files, says)).toContainEqual(placeOf(files, path, at));
    },
  );

  test("a milestone and a partnership of which no source speaks are reported at their ids", () => {
    const files = soundFiles();
    const silent = edited(
      SOURCE_PATH,
      files
        .find(({ path }) => path === SOURCE_PATH)
        ?.text.split("metrics:")[0]
        ?.split("claims:")[1] as string,
      " []\n",
    );
    expect(placesOf(silent, /no source makes a claim/)).toEqual([
      placeOf(files, "milestones.yaml", "maker-launch"),
      placeOf(files, "partnerships.yaml", "maker-partner"),
    ]);
  });

  test("a company that nothing names is reported at its id", () => {
    const files = edited(
      "companies.yaml",
      "- id: partner",
      "- id: stranger\n  name: Stranger\n  kind: analyst\n- id: partner",
    );
    expect(placesOf(files, /nothing names/)).toEqual([placeOf(files, "companies.yaml", "stranger")]);
  });

  const REDIRECT = '- { kind: milestone, from: old, to: maker-launch, on: "2026-01-01", why: One thing. }';
  const CORRECTION =
    '- { on: "2026-01-01", about: [maker-launch, paper-2023-10--share], was: 5 %, is: 15 % }';
  test.each([
    ["an old id that leads to a record", "redirects.yaml", REDIRECT, []],
    ["an old id that is in use", "redirects.yaml", REDIRECT.replace("old", "maker-launch"), ["still"]],
    [
      "an old id that leads nowhere",
      "redirects.yaml",
      REDIRECT.replace("maker-launch", "old"),
      ["there is no"],
    ],
    ["an old id that leads to two", "redirects.yaml", `${REDIRECT}\n${REDIRECT}`, ["elsewhere already"]],
    ["a correction of what is there", "corrections.yaml", CORRECTION, []],
    ["a correction of nothing", "corrections.yaml", CORRECTION.replace("share", "x"), ["no record, claim"]],
  ])("%s: only mistakes are reported", (_name, path, text, says) => {
    const { problems } = checkSeeds([...soundFiles(), { path, text }], TODAY);
    expect(problems.map(({ message }) => message)).toEqual(says.map((part) => expect.stringContaining(part)));
  });
});
