import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { SOURCE_PATH } from "@/tests/support/made-seeds";
import { newSources } from "./new-source-fixture";

const { add, fileAt, origin } = newSources();

describe("nothing is written", () => {
  test("where a source has the address, however it is written", async () => {
    for (const address of [
      "https://www.paper.example/1/?utm_source=x",
      "https://web.archive.org/web/2024/https://paper.example/1",
    ])
      await expect(add([address])).rejects.toThrow(`${SOURCE_PATH} has this address already`);
  });

  test("where a source has the address that it leads to", async () => {
    await add([`${origin()}/cells`, "--id", "first"]);
    await expect(add([`${origin()}/old`, "--id", "second"])).rejects.toThrow(
      "sources/2025/first.yaml has this",
    );
  });

  test("where a file that is not sound has the address, or another host of the domain the article", async () => {
    const article = "/news/2563699/maker-reveals-plans";
    await mkdir(fileAt("sources/undated"), { recursive: true });
    await writeFile(
      fileAt("sources/undated/unsound.yaml"),
      `url: "https://paper.example${article}"\nnote: [`,
    );
    for (const address of [
      `https://www.paper.example${article}`,
      `https://test.paper.example${article}.html`,
    ])
      await expect(add([address])).rejects.toThrow(
        /undated\/unsound\.yaml has this address already; nothing is written\. .*delete it\.$/,
      );
    const carried = encodeURIComponent(`https://paper.example${article}`);
    await expect(add([`https://mirror.example/?page=${carried}`])).rejects.toThrow(
      "has this address already",
    );
  });

  test.each([
    ["/gone", "the site answered 404 Not Found"],
    ["/report.pdf", "it is a PDF, which is not read here"],
    ["/picture", "it is no web page but image/png"],
    ["/endless", "it is larger than 5 MB"],
  ])("where the page cannot be read, and what to do is said: %s", async (at, why) => {
    const before = await readdir(fileAt("sources"));
    await expect(add([`${origin()}${at}`, "--id", "x"])).rejects.toThrow(
      `The page could not be read (${why}). Nothing is written: save the page, or paste its text into a file, and add --page <file>.`,
    );
    expect(await readdir(fileAt("sources"))).toEqual(before);
  });

  test("where the copy of the page is a PDF or is not there, and what to do is said", async () => {
    const copy = fileAt("report.pdf");
    await writeFile(copy, "%PDF-1.4");
    await expect(add(["https://site.example/report", "--page", copy])).rejects.toThrow(
      /report\.pdf.*is a PDF.*--page/,
    );
    await expect(add(["https://site.example/report", "--page", fileAt("none.html")])).rejects.toThrow(
      /none\.html/,
    );
  });

  test("where the page is garbled, and the advised second try is not refused for the first", async () => {
    const copy = fileAt("copy.html");
    // Cyrillic in KOI8-R, which no letter tells.
    await writeFile(copy, Buffer.from("eccfcdd0c1ced1d120cec1deceb5d420d0d2cfc9dad7cfc4d3d4d7cf", "hex"));
    const page = ["https://site.example/cells", "--page", copy];
    await expect(add(page)).rejects.toThrow(/cannot be read.*nothing is written.*its encoding by --encoding/);
    await expect(add([...page, "--encoding", "utf-8"])).rejects.toThrow(/another encoding by --encoding/);
    expect((await add([...page, "--encoding", "koi8-r"])).said).toContain("Wrote");
  });

  test("where the page holds no text, and what to do is said", async () => {
    const copy = fileAt("copy.html");
    await writeFile(copy, '<title>Cells</title><div id="root"></div><script>start()</script>');
    await expect(add(["https://site.example/cells", "--page", copy])).rejects.toThrow(
      /holds no text; nothing is written.*--page/,
    );
  });

  test("over a file or an id that is there", async () => {
    await expect(add([`${origin()}/cells`, "--id", "paper-2023-10"])).rejects.toThrow(
      "has the id paper-2023-10",
    );
    const there = fileAt("sources/2025/there.yaml");
    await mkdir(path.dirname(there), { recursive: true });
    await writeFile(there, "mine: [");
    await expect(add([`${origin()}/cells`, "--id", "there"])).rejects.toThrow("is there already");
    expect(await readFile(there, "utf8")).toBe("mine: [");
  });
});
