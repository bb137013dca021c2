import { rm, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { TODAY } from "@/tests/support/made-seeds";
import { newSources, PAGE } from "./new-source-fixture";

const { add, fileAt, origin, read } = newSources();

/** 电池, as an old page has it. */
/** A sentence in GBK; letters alone tell what it is written in. */
const TEXT = "电池的中试线在上海投产，公司计划在二零二七年开始量产。";
const IN_GBK = Buffer.from(
  "b5e7b3d8b5c4d6d0cad4cfdfd4dac9cfbaa3cdb6b2faa3acb9abcbbebcc6bbaed4dab6fec1e3b6fec6dfc4eabfaacabcc1bfb2faa1a3",
  "hex",
);

describe("a new source", () => {
  test("is written from its page, without a question, and one thing is left to do", async () => {
    const { said, files } = await add([`${origin()}/cells`]);
    const [file = ""] = files.map((each) => each.path).filter((each) => each.startsWith("sources/2025/"));
    expect(file).toMatch(/2025-03-04-cells-cars\.yaml$/);
    expect(await read(file)).toEqual({
      publisher: "The Site",
      title: "Cells for cars",
      url: `${origin()}/cells`,
      published: "2025-03-04",
      publishedBasis: "stated",
      retrieved: TODAY,
      read: "whole",
      added: TODAY,
      kind: "news",
      tier: "secondary",
      language: "ja",
    });
    expect(checkSeeds(files, TODAY).problems.map(({ message }) => message)).toEqual([
      "gives nothing: a source has at least one claim or metric",
    ]);
    expect(said).toMatch(/Left to do:\n.*gives nothing/);
  });

  test("can be given whole by options", async () => {
    const flags = [
      "--publisher",
      "P",
      "--title",
      "T",
      "--author",
      "A",
      "--author",
      "B",
      "--published",
      "2025-03~",
    ];
    const more = [
      "--read",
      "excerpt",
      "--basis",
      "derived",
      "--note",
      "N",
      "--kind",
      "paper",
      "--tier",
      "primary",
      "--language",
      "de",
    ];
    const { said } = await add([`${origin()}/cells`, ...flags, ...more, "--id", "p-2025-03-t"]);
    expect(await read("sources/2025/p-2025-03-t.yaml")).toEqual({
      publisher: "P",
      title: "T",
      authors: ["A", "B"],
      url: `${origin()}/cells`,
      published: "2025-03~",
      publishedBasis: "derived",
      retrieved: TODAY,
      read: "excerpt",
      added: TODAY,
      kind: "paper",
      tier: "primary",
      language: "de",
      note: "N",
    });
    expect(said).not.toContain("Proposed");
  });

  test("is written also where the check has more to say of it", async () => {
    const { said } = await add([
      ...[`${origin()}/cells`, "--id", "x", "--published", "2025", "--basis", "derived"],
    ]);
    expect(said).toMatch(/Left to do:\n(?:.*\n)*.*needs its reasoning in the note/);
  });

  test("has its text printed in numbered lines where that is asked for", async () => {
    const { said } = await add([`${origin()}/cells`, "--paragraphs"]);
    expect(said).toContain("1  Cells for cars\n2  4 March\n3  Maker names no year.");
  });

  test("can be read from a saved copy of its page", async () => {
    const copy = fileAt("copy.html");
    await writeFile(copy, PAGE);
    await add(["https://site.example/cells", "--page", copy, "--id", "site-cells"]);
    expect(await read("sources/2025/site-cells.yaml")).toMatchObject({ title: "Cells for cars" });
  });

  test("can be read from its text alone, pasted into a file, and what is missing is said", async () => {
    const copy = fileAt("text.txt");
    await writeFile(copy, "全固体電池の量産\n\n2027年に始める。\n");
    const { said } = await add([
      "https://site.example/cells",
      "--page",
      copy,
      "--id",
      "site-cells",
      "--paragraphs",
    ]);
    expect(said).toContain("1  全固体電池の量産\n2  2027年に始める。");
    expect(await read("sources/undated/site-cells.yaml")).toMatchObject({ language: "ja", retrieved: TODAY });
    for (const missing of [/No title/, /publisher is not known/, /No day of publication/])
      expect(said).toMatch(missing);
  });

  test("says so where its encoding is a guess", async () => {
    const copy = fileAt("copy.html");
    await writeFile(
      copy,
      Buffer.from([...Buffer.from("<title>"), ...IN_GBK, ...Buffer.from("</title><p>"), ...IN_GBK]),
    );
    const page = ["https://site.example/cells", "--page", copy];
    expect((await add([...page, "--id", "one"])).said).toContain(
      "by its letters the page is read in gb18030",
    );
    expect(await read("sources/undated/one.yaml")).toMatchObject({ title: TEXT, language: "zh" });
    await rm(fileAt("sources/undated/one.yaml"));
    expect((await add([...page, "--id", "two", "--encoding", "gbk"])).said).not.toContain("--encoding");
  });

  test("is written where its page carries the text of a source that is here", async () => {
    const copy = fileAt("copy.html");
    await writeFile(copy, `<link rel="canonical" href="https://paper.example/1">${PAGE}`);
    const { said } = await add(["https://site.example/cells", "--page", copy]);
    expect(said).toContain("syndicatedFrom");
    expect(await read("sources/2025/site-2025-03-04-cells-cars.yaml")).toMatchObject({
      publisher: "site.example",
    });
  });
});
