import { describe, expect, test } from "vitest";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";
import { edited, SOURCE_PATH, soundFiles, TODAY } from "@/tests/support/made-seeds";

const COMPANIES = `
- id: lg-energy-solution
  name: LG Energy Solution
  aliases: [LG에너지솔루션]
  kind: cell-maker
- id: saic
  name: SAIC
  aliases: [SAIC Motor, 上汽集团]
  kind: automaker
`;

const REDIRECTS: SeedFile = {
  path: "redirects.yaml",
  text: `
- { kind: company, from: maker-motors, to: maker, on: "2026-05-01", why: One company. }
- { kind: milestone, from: maker-cars, to: maker-launch, on: "2026-05-01", why: One thing. }
`,
};

/** Files in which two companies more are named, and some ids lead elsewhere. */
function moreFiles(): SeedFile[] {
  const files = soundFiles().map((file) =>
    file.path === "companies.yaml" ? { ...file, text: `${file.text}${COMPANIES.trimStart()}` } : file,
  );
  return [
    ...edited(SOURCE_PATH, "[maker-cells]", "[maker-cells, saic, lg-energy-solution]", files),
    REDIRECTS,
  ];
}

const problemsOf = (files: readonly SeedFile[]) =>
  checkSeeds(files, TODAY).problems.map(({ message }) => message);
const said = (by: string) =>
  problemsOf(edited(SOURCE_PATH, "saidBy: [maker]", `saidBy: [${by}]`, moreFiles()));

describe("an id that stands for nothing", () => {
  test.each([
    ["LG에너지솔루션", "lg-energy-solution"],
    ["上汽集团", "saic"],
    ["LG Energy Solution Co.", "lg-energy-solution"],
    ["Lg-Energy-Solution", "lg-energy-solution"],
    ["lges", "lg-energy-solution"],
    ["lg-energie-solution", "lg-energy-solution"],
    ["shanghai-automotive", "saic"],
    ["Pärtner", "partner"],
    ["Kosan", "partner"],
  ])("%s is answered with the id that is meant", (word, id) => {
    expect(said(word)).toEqual([`there is no company ${word}: did you mean ${id}?`]);
  });

  test("that nothing is like is looked for", () => {
    expect(said("Unheard-Of")).toEqual([
      "there is no company Unheard-Of: npm run data:find looks for it, companies.yaml defines it",
    ]);
  });

  test("that was given up is answered with the one that took its place", () => {
    expect(said("maker-motors")).toEqual(["the company maker-motors is maker now"]);
    const claim = edited(SOURCE_PATH, "milestone: maker-launch", "milestone: maker-cars", moreFiles());
    expect(problemsOf(claim)).toContain("the milestone maker-cars is maker-launch now");
  });

  test("hides nothing else of its claim, however it is written", () => {
    const wrong = edited(SOURCE_PATH, "saidBy: [maker]", "saidBy: [LG에너지솔루션]", moreFiles());
    const alsoWrong = edited(SOURCE_PATH, "asSaid: 2027 or 2028", "asSaid: by 2028", wrong);
    expect(problemsOf(alsoWrong)).toEqual([
      expect.stringContaining('"by 2028" means ../2028'),
      expect.stringContaining("did you mean lg-energy-solution?"),
    ]);
  });
});

describe("a word that is in no closed list", () => {
  test("is answered with the id that pages show so", () => {
    const files = edited("companies.yaml", "kind: automaker\n  country", "kind: carmaker\n  country");
    expect(problemsOf(files)).toEqual([expect.stringContaining('did you mean "automaker"?')]);
  });

  test.each([
    ["Korea", "KR"],
    ["jp", "JP"],
    ["Deutschland", "DE"],
    ["Germany", "DE"],
    ["日本", "JP"],
    ["USA", "US"],
  ])("country: %s is answered with its code %s", (name, code) => {
    const files = edited("companies.yaml", "country: JP", `country: ${name}`);
    expect(problemsOf(files)).toEqual([expect.stringContaining(`did you mean ${code}?`)]);
  });
});
