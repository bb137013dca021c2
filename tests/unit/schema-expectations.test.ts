import { describe, expect, test } from "vitest";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";
import { edited, SOURCE_PATH, soundFiles, TODAY } from "@/tests/support/made-seeds";

const withExpectations = (text: string, files: SeedFile[] = soundFiles()) => [
  ...files,
  { path: "expectations.yaml", text },
];
const messages = (files: SeedFile[]) =>
  checkSeeds(files, TODAY).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe("what a dataset is expected to hold", () => {
  test("enough is no problem; less is one, at the number that was expected", () => {
    expect(messages(withExpectations("atLeast:\n  companies: 3\n"))).toEqual([]);
    expect(messages(withExpectations("atLeast:\n  sources: 1\n  companies: 4\n"))).toEqual([
      "expectations.yaml:3 expected are at least 4 companies, there are 3",
    ]);
  });

  test("more than expected is worth a look, and is loaded", () => {
    const { dataset, warnings } = checkSeeds(
      withExpectations("atMost:\n  claimsOfOneSource: 1\n  partiesOfOnePartnership: 9\n"),
      TODAY,
    );
    expect(dataset).not.toBeNull();
    expect(warnings?.map(({ line }) => line)).toEqual([2]);
    expect(warnings?.[0]?.message).toMatch(/claims of one source: expected are at most 1, there are \d/);
  });

  test("a target figure without a date is worth a look, unless its milestone has a dated target", () => {
    const warned = (subject: string, more = "") =>
      checkSeeds(
        edited(
          SOURCE_PATH,
          "nature: reported",
          `nature: target${more}`,
          edited(
            SOURCE_PATH,
            "      company: maker\n",
            `      ${subject}\n`,
            withExpectations("atMost:\n  targetFiguresWithoutDate: 0\n"),
          ),
        ),
        TODAY,
      ).warnings?.length;
    expect(warned("company: maker")).toBe(1);
    expect(warned("company: maker", "\n    date: 2030")).toBe(0);
    expect(warned("milestone: maker-launch")).toBe(0);
    expect(warned("partnership: maker-partner")).toBe(1);
  });

  test("a company that is merely mentioned has no role", () => {
    const named = edited(
      "companies.yaml",
      "- id: partner\n",
      "- id: bystander\n  name: Bystander\n  kind: energy\n- id: partner\n",
    );
    const mentioned = edited(SOURCE_PATH, "[maker-cells]", "[maker-cells, bystander]", named);
    expect(messages(mentioned)).toEqual([]);
    expect(messages(withExpectations("{}", mentioned)).join("\n")).toMatch(/bystander has no role/);
  });

  test.each([
    ["a letter that differs", "Pärtner Kosan Motor", "Partner Kosan Moter", true],
    ["a legal form that differs", "Pärtner Kosan Ltd.", "Partner Kozan AG", true],
    ["another number", "Partner Plant 1", "Partner Plant 2", false],
    ["another word", "Partner Energy", "Partner Chemical", false],
  ])("names alike: %s", (_what, one, other, isAlike) => {
    const files = edited(
      "companies.yaml",
      "- id: partner\n  name: Pärtner Kosan\n",
      `- id: twin\n  name: ${other}\n  kind: energy\n  partOf: partner\n- id: partner\n  name: ${one}\n`,
    );
    const twin = edited(SOURCE_PATH, "[maker, partner]", "[twin, maker, partner]", files);
    const found = messages(withExpectations("{}", twin)).filter((message) => /nearly the name/.test(message));
    expect(found).toHaveLength(isAlike ? 1 : 0);
    const allowed = "alike:\n  - ids: [twin, partner]\n    why: two companies\n";
    const excused = messages(withExpectations(allowed, twin)).filter((message) =>
      /alike|nearly/.test(message),
    );
    expect(excused).toHaveLength(isAlike ? 0 : 1);
  });

  test.each([
    ["of a month around the day", '"2023-10"', true],
    ["of another day", '"2023-10-13"', false],
  ])("a publisher's title twice is one article, unless its days are two: %s", (_what, published, isOne) => {
    const source = soundFiles().find(({ path }) => path === SOURCE_PATH)?.text ?? "";
    const text = source
      .replace('published: "2023-10-12"', `published: ${published}`)
      .replace("example/1", "example/2");
    const files = [...soundFiles(), { path: "sources/2023/twin.yaml", text }];
    expect(messages(withExpectations("{}", files))).toEqual(
      isOne
        ? [
            expect.stringMatching(
              /twin\.yaml:2 paper-2023-10 has this publisher and title already: is it the same/,
            ),
          ]
        : [],
    );
    const allowed = "alike:\n  - ids: [twin, paper-2023-10]\n    why: two articles\n";
    expect(messages(withExpectations(allowed, files))).toHaveLength(isOne ? 0 : 1);
  });

  test("of two sources that are one article the newer is the mistake, whatever it is called", () => {
    const source = soundFiles().find(({ path }) => path === SOURCE_PATH)?.text ?? "";
    const newer = {
      path: "sources/2023/a-newer.yaml",
      text: source.replace('added: "2026-05-01"', 'added: "2026-05-02"'),
    };
    expect(messages(withExpectations("{}", [...soundFiles(), newer]))).toEqual([
      `${newer.path}:2 paper-2023-10 has this publisher and title already: is it the same article? (one article, one source)`,
      `${newer.path}:3 paper-2023-10 has the same address: one article, one source`,
    ]);
  });

  test("what was left out is told with its reason, and in nothing else", () => {
    const leftOut = (text: string) => messages([...soundFiles(), { path: "left-out.yaml", text }]);
    expect(leftOut("- what: a test drive\n  why: no source names the car\n")).toEqual([]);
    expect(leftOut("- what: a test drive\n")).toHaveLength(1);
  });
});
