import { describe, expect, test } from "vitest";
import { checkSeeds } from "@/lib/schema/check-seeds";
import type { SeedFile } from "@/lib/schema/yaml-file";
import { edited, placeOf, SOURCE_PATH, soundFiles, TODAY } from "@/tests/support/made-seeds";

/** One mistake that no single entry shows: where, what is written instead, the text pointed at, and what is said. */
type Mistake = [mistake: string, path: string, instead: string, written: string, at: string, says: RegExp];

const MISTAKES: Mistake[] = [
  ["a party that is no company", "partnerships.yaml", "company: partner", "company: nobody", "nobody", /no company nobody/],
  ["a venture that is no company", "partnerships.yaml", "formed: maker-cells", "formed: nobody", "nobody", /no company nobody/],
  ["a milestone's company that is none", "milestones.yaml", "company: maker", "company: nobody", "nobody", /no company nobody/],
  ["a milestone's partnership that is none", "milestones.yaml", "[maker-partner]", "[nothing]", "nothing", /no partnership nothing/],
  ["a whole that is no company", "companies.yaml", "partOf: maker", "partOf: nobody", "nobody", /no company nobody/],
  ["a company that is a part of itself", "companies.yaml", "partOf: maker", "partOf: maker-cells", "maker-cells\n- id: partner", /part of itself/],
  ["a speaker that is no company", SOURCE_PATH, "[maker, partner]", "[maker, nobody]", "nobody", /no company nobody/],
  ["a mention that is no company", SOURCE_PATH, "mentions: [maker-cells]", "mentions: [nobody]", "nobody", /no company nobody/],
  ["a metric's subject that is no company", SOURCE_PATH, "      company: maker\n", "      company: nobody\n", "nobody", /no company nobody/],
  ["a name that another company has", "companies.yaml", "name: Pärtner Kosan", "name: maker motor, INC.", "maker motor", /also a name of maker/],
  ["an alias that is another company's name", "companies.yaml", "aliases: [Maker]", "aliases: [Maker, Maker-Cells]", "Maker Cells", /also a name of maker/],
  ["an alias that is the name itself", "companies.yaml", "aliases: [Maker]", "aliases: [Maker Motor]", "[Maker Motor]", /name itself/],
  ["an id that is taken", "companies.yaml", "- id: partner", "- id: maker\n  name: Maker Two\n  kind: energy\n- id: partner", "maker\n  name: Maker Two", /is taken/],
  ["words said after their source", SOURCE_PATH, 'saidOn: "2023-10-12"', 'saidOn: "2023-10-13"', '"2023-10-13"', /after the source/],
  ["words said in a month that ends after their source", SOURCE_PATH, 'saidOn: "2023-10-12"', 'saidOn: "2023-10"', '"2023-10"', /after the source/],
  ["words without a day by which they were said", SOURCE_PATH, 'saidOn: "2023-10-12"', "saidOn: 2023/..", "2023/..", /no end/],
  ["an achievement in the future of its words", SOURCE_PATH, "says: target", "says: achieved", "2027/2028", /future/],
  ["an announcement in the future of its words", SOURCE_PATH, 'date: "2023-10-12"\n    asSaid', 'date: "2023-10-13"\n    asSaid', '"2023-10-13"', /future/],
  ["a key that is taken in its file", SOURCE_PATH, "key: share", "key: launch", "launch\n    subject", /key launch is taken/],
  ["a date without its words or a note", SOURCE_PATH, "    asSaid: 2027 or 2028\n", "", "2027/2028", /asSaid/],
  ["a source in another year's folder", SOURCE_PATH, 'published: "2023-10-12"', 'published: "2022/2023-10-12"', "publisher", /sources\/2022\//],
  ["a basis without a date", SOURCE_PATH, 'published: "2023-10-12"\n', 'retrieved: "2023-10-12"\n', "stated", /no publication date/],
  ["a date of unknown basis", SOURCE_PATH, "publishedBasis: stated", "publishedBasis: unknown", "unknown", /yet a publication date/],
  ["a derived date without its reasoning", SOURCE_PATH, "publishedBasis: stated", "publishedBasis: derived", "derived", /reasoning/],
  ["a reading after today", SOURCE_PATH, "kind: news", 'kind: news\nretrieved: "2026-06-02"', '"2026-06-02"', /after today/],
  ["a publication without an end", SOURCE_PATH, 'published: "2023-10-12"', 'published: "2023/.."', '"2023/.."', /needs an end/],
];

const report = (files: SeedFile[], says: RegExp) => {
  const { dataset, problems } = checkSeeds(files, TODAY);
  expect(dataset).toBeNull();
  return problems.filter(({ message }) => says.test(message)).map(({ message: _, ...place }) => place);
};

describe("a mistake across the seeds", () => {
  test.each(MISTAKES)("%s is reported with file, line and column", (_name, path, instead, written, at, says) => {
    const files = edited(path, instead, written);
    const place = at === "Maker Cells" ? "name: Maker Cells" : at;
    const expected = placeOf(files, path, place);
    expect(report(files, says)).toContainEqual(place === at ? expected : { ...expected, column: expected.column + 6 });
  });

  test("a milestone and a partnership of which no source speaks are reported at their ids", () => {
    const files = soundFiles();
    const silent = edited(SOURCE_PATH, files.find(({ path }) => path === SOURCE_PATH)?.text.split("metrics:")[0]?.split("claims:")[1] as string, " []\n");
    expect(report(silent, /no source makes a claim/)).toEqual([
      placeOf(files, "milestones.yaml", "maker-launch"),
      placeOf(files, "partnerships.yaml", "maker-partner"),
    ]);
  });

  test("a company that nothing names is reported at its id", () => {
    const files = edited("companies.yaml", "- id: partner", "- id: stranger\n  name: Stranger\n  kind: analyst\n- id: partner");
    expect(report(files, /nothing names/)).toEqual([placeOf(files, "companies.yaml", "stranger")]);
  });

  test("an address that two sources have, and an id that stands in two folders", () => {
    const source = soundFiles().find(({ path }) => path === SOURCE_PATH)?.text as string;
    const twin = { path: "sources/2024/paper-2023-10.yaml", text: source.replace('published: "2023', 'published: "2024') };
    const problems = checkSeeds([...soundFiles(), twin], TODAY).problems.filter(({ file }) => file === twin.path);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/also in sources\/2023/), expect.stringMatching(/same address/)]);
  });

  test("a source of tomorrow", () => {
    const files = edited(SOURCE_PATH, 'published: "2023-10-12"', 'published: "2026-06-02"').map((file) =>
      file.path === SOURCE_PATH ? { ...file, path: "sources/2026/paper.yaml" } : file,
    );
    expect(report(files, /after today/)).toEqual([placeOf(files, "sources/2026/paper.yaml", '"2026-06-02"')]);
  });
});
