import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { addSource } from "@/lib/cli/new-source/add-source";
import { readOptions } from "@/lib/cli/new-source/options";
import { readSeeds } from "@/lib/cli/read-seeds";
import { checkSeeds } from "@/lib/schema/check-seeds";
import { SOURCE_PATH, soundFiles, TODAY } from "@/tests/support/made-seeds";
import { type MadeSite, madeSite } from "@/tests/support/made-site";

const HTML = `<!doctype html><html lang="ja"><title>Cells for cars</title>
<meta property="og:site_name" content="The Site"><article><h1>Cells for cars</h1>
<time datetime="2025-03-04">4 March</time><p>Maker names no year.</article>`;

let site: MadeSite;
let seeds: string;
beforeAll(async () => {
  site = await madeSite({
    "/cells": (_request, response) => response.setHeader("content-type", "text/html").end(HTML),
    "/old": (_request, response) => response.writeHead(301, { location: "/cells" }).end(),
    "/report.pdf": (_request, response) => response.setHeader("content-type", "application/pdf").end("%PDF"),
    "/endless": (_request, response) => {
      response.setHeader("content-type", "text/html");
      const more = () => response.destroyed || response.write("x".repeat(100_000), more);
      more();
    },
  });
});
afterAll(() => site.close());
beforeEach(async () => {
  seeds = await mkdtemp(path.join(tmpdir(), "interphase-new-source-"));
  for (const { path: file, text } of soundFiles()) {
    await mkdir(path.join(seeds, path.dirname(file)), { recursive: true });
    await writeFile(path.join(seeds, file), text);
  }
});
afterEach(() => rm(seeds, { recursive: true, force: true }));

/** Runs the command: what it says, and the seeds afterwards. */
async function add(args: readonly string[], answers: readonly string[] | null = null) {
  const said: string[] = [];
  const asked: string[] = [];
  const left = [...(answers ?? [])];
  const { address, options } = readOptions(args);
  const ask = async (question: string) => {
    asked.push(question);
    return left.shift() ?? "";
  };
  await addSource({
    address: address ?? "",
    options,
    seeds,
    today: TODAY,
    ask: answers ? ask : null,
    say: (words) => said.push(words),
  });
  return { said: said.join("\n"), asked, files: await readSeeds(seeds) };
}

const read = async (file: string) =>
  parse(await readFile(path.join(seeds, file), "utf8")) as Record<string, unknown>;

describe("a new source", () => {
  test("is written from its page, without a question, and one thing is left to do", async () => {
    const { said, files } = await add([`${site.origin}/cells`]);
    const [file = ""] = files.map((each) => each.path).filter((each) => each.startsWith("sources/2025/"));
    expect(file).toMatch(/2025-03-04-cells-cars\.yaml$/);
    expect(await read(file)).toEqual({
      publisher: "The Site",
      title: "Cells for cars",
      url: `${site.origin}/cells`,
      published: "2025-03-04",
      publishedBasis: "stated",
      retrieved: TODAY,
      kind: "news",
      tier: "secondary",
      language: "ja",
    });
    expect(checkSeeds(files, TODAY).problems.map(({ message }) => message)).toEqual([
      "gives nothing: a source has at least one claim or metric",
    ]);
    expect(said).toMatch(/Left to do:\n.*gives nothing/);
  });

  test("can be given whole by options, and no page is needed", async () => {
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
    const { said } = await add([`${site.origin}/gone`, ...flags, ...more, "--id", "p-2025-03-t"]);
    expect(await read("sources/2025/p-2025-03-t.yaml")).toEqual({
      publisher: "P",
      title: "T",
      authors: ["A", "B"],
      url: `${site.origin}/gone`,
      published: "2025-03~",
      publishedBasis: "derived",
      kind: "paper",
      tier: "primary",
      language: "de",
      note: "N",
    });
    expect(said).toContain("The page could not be read: the site answered 404 Not Found.");
    expect(said).not.toContain("proposed");
  });

  test("without a page is written all the same, and what is missing is said", async () => {
    const { said } = await add(["http://127.0.0.1:1/gone", "--id", "gone"]);
    expect(await read("sources/undated/gone.yaml")).toMatchObject({
      publishedBasis: "unknown",
      retrieved: TODAY,
    });
    for (const missing of [
      /could not be read/,
      /No title/,
      /publisher is not known/,
      /No day of publication/,
      /language/,
    ])
      expect(said).toMatch(missing);
  });

  test.each([
    ["/report.pdf", "it is no web page but application/pdf"],
    ["/endless", "it is larger than 5 MB"],
  ])("at %s is not read: %s", async (at, why) => {
    expect((await add([`${site.origin}${at}`, "--id", "x"])).said).toContain(
      `The page could not be read: ${why}.`,
    );
  });

  test("is asked for what is open, Enter takes what is proposed, and what cannot be read is asked again", async () => {
    const answers = [
      "",
      "Another title",
      "2025-03-05",
      "derived",
      "The paper says Wednesday.",
      "",
      "blog",
      "web-page",
    ];
    const { asked, said } = await add(
      [`${site.origin}/cells`, "--tier", "tertiary"],
      [...answers, "site-cells"],
    );
    expect(asked[0]).toBe("Publisher [The Site]: ");
    expect(said).toContain("Invalid option");
    expect(await read("sources/2025/site-cells.yaml")).toMatchObject({
      publisher: "The Site",
      title: "Another title",
      published: "2025-03-05",
      publishedBasis: "derived",
      note: "The paper says Wednesday.",
      kind: "web-page",
      tier: "tertiary",
    });
  });

  test("has its text printed in numbered lines where that is asked for", async () => {
    const { said } = await add([`${site.origin}/cells`, "--paragraphs"]);
    expect(said).toContain("1  Cells for cars\n2  4 March\n3  Maker names no year.");
  });

  test("can be read from a saved copy of its page", async () => {
    const copy = path.join(seeds, "copy.html");
    await writeFile(copy, HTML);
    await add(["https://site.example/cells", "--page", copy, "--id", "site-cells"]);
    expect(await read("sources/2025/site-cells.yaml")).toMatchObject({ title: "Cells for cars" });
  });
});

describe("nothing is written", () => {
  test("where a source has the address, however it is written", async () => {
    for (const address of [
      "https://www.paper.example/1/?utm_source=x",
      "https://web.archive.org/web/2024/https://paper.example/1",
    ])
      await expect(add([address])).rejects.toThrow(`${SOURCE_PATH} has this address already`);
  });

  test("where a source has the address that it leads to", async () => {
    await add([`${site.origin}/cells`, "--id", "first"]);
    await expect(add([`${site.origin}/old`, "--id", "second"])).rejects.toThrow(
      "sources/2025/first.yaml has this",
    );
  });

  test("over a file or an id that is there", async () => {
    await expect(add([`${site.origin}/cells`, "--id", "paper-2023-10"])).rejects.toThrow(
      "has the id paper-2023-10",
    );
    const there = path.join(seeds, "sources/2025/there.yaml");
    await mkdir(path.dirname(there), { recursive: true });
    await writeFile(there, "mine: [");
    await expect(add([`${site.origin}/cells`, "--id", "there"])).rejects.toThrow("is there already");
    expect(await readFile(there, "utf8")).toBe("mine: [");
  });
});
