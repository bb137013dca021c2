import { describe, expect, test } from "vitest";
import { buildDraft, proposeId } from "@/lib/cli/new-source/draft";
import { readOptions } from "@/lib/cli/new-source/options";
import { readContent } from "@/lib/schema/seeds/content";
import { readAddress, toAddressKey } from "@/lib/schema/seeds/web-address";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";
import { SOURCE_PATH, soundFiles, TODAY } from "@/tests/support/made-seeds";

describe("an address", () => {
  test("is kept without the tags that tell where a visitor came from", () => {
    expect(readAddress(" https://Paper.example/a?id=2&utm_source=x&fbclid=y#top ")).toEqual({
      url: "https://paper.example/a?id=2",
      archiveUrl: undefined,
    });
  });

  test("of a copy in the Web Archive gives the original's and its own", () => {
    const copy = "https://web.archive.org/web/20240102030405/https://paper.example/a";
    expect(readAddress(copy)).toEqual({ url: "https://paper.example/a", archiveUrl: copy });
  });

  test.each([
    "paper.example/a",
    "ftp://paper.example/a",
    "file:///etc/passwd",
    "",
    "https://me:secret@paper.example/",
  ])("%j is refused", (text) => {
    expect(() => readAddress(text)).toThrow(/address/);
  });

  test("is the same page with and without www. or m., protocol, closing slash, .html, tags and copies", () => {
    const same = [
      "https://paper.example/a?b=1&c=2",
      "http://www.paper.example/a/?c=2&b=1&utm_medium=x#top",
      "https://web.archive.org/web/2024/https://paper.example/a?b=1&c=2",
      "https://m.paper.example/a?b=1&c=2",
      "https://paper.example/a.html?b=1&c=2",
      "https://amp.paper.example/a.amp.html?b=1&c=2",
    ];
    expect(new Set(same.map(toAddressKey)).size).toBe(1);
    expect(toAddressKey("https://m.example/a")).not.toBe(toAddressKey("https://example/a"));
    expect(toAddressKey("https://paper.example/a?b=2")).not.toBe(toAddressKey("https://paper.example/a?b=1"));
  });
});

describe("kind and tier", () => {
  const draft = (url: string) =>
    buildDraft({
      given: readAddress(url),
      facts: undefined,
      options: readOptions([]).options,
      sources: readContent(soundFiles()).content.sources,
      today: TODAY,
    });

  test("are those of the site's last source, and its publisher is the same", () => {
    const { source, remarks } = draft("https://www.paper.example/2");
    expect(source).toMatchObject({ publisher: "The Paper", kind: "news", tier: "secondary" });
    expect(remarks.join("\n")).toContain("news and secondary, as paper-2023-10 has them: check them.");
  });

  test("of a site that is not known are a guess that is told", () => {
    const { source, remarks } = draft("https://notpaper.example/2");
    expect(source).toMatchObject({ publisher: "notpaper.example", kind: "news", tier: "secondary" });
    expect(remarks.join("\n")).toContain("since nothing is known of the site: check them.");
  });
});

describe("a page that carries another paper's text", () => {
  const draftOf = (canonical: string, files: SeedFile[] = []) => {
    return buildDraft({
      given: readAddress("https://www.paper.example/2"),
      facts: {
        title: "Cells by wire",
        publisher: "The Wire",
        authors: [],
        language: "en",
        canonical,
        days: [],
      },
      options: readOptions([]).options,
      sources: readContent(files).content.sources,
      today: TODAY,
    });
  };

  test("has the id, address and publisher of its own site, and says whose it may be", () => {
    const { source, remarks } = draftOf("https://wire.example/cells");
    expect(source).toMatchObject({
      id: "paper-cells-wire",
      url: "https://www.paper.example/2",
      publisher: "paper.example",
    });
    expect(remarks.join()).toContain("https://wire.example/cells");
    expect(draftOf("https://paper.example/2").source.publisher).toBe("The Wire");
  });

  test("lends its id to no other page of its site", () => {
    const wireCopy = soundFiles().map(({ path, text }) =>
      path === SOURCE_PATH
        ? { path: "sources/2023/wire-2023-10.yaml", text: `syndicatedFrom: The Wire\n${text.trim()}` }
        : { path, text },
    );
    const { source } = draftOf("https://paper.example/2", wireCopy);
    expect(source).toMatchObject({ id: "paper-cells-wire", publisher: "The Paper" });
  });
});

describe("an id", () => {
  const parts = {
    url: "https://www.japanpaper.co.jp/business/2023/10/12/maker-and-partner-cells/",
    earlier: undefined,
    publisher: "The Japan Paper",
    published: "2023-10-12",
    title: "The Japan Paper: Maker's new plant is to make Pärtner cells by 2027",
  };
  const none: { record: { id: string } }[] = [];

  test("is publisher, day and a few telling words of the title", () => {
    expect(proposeId(parts, none)).toBe("japanpaper-2023-10-12-makers-plant-make-partner");
  });

  test("takes the words of the address where the title has no Latin letters or is missing", () => {
    const id = "japanpaper-2023-10-12-maker-partner-cells";
    expect(proposeId({ ...parts, title: undefined }, none)).toBe(id);
    expect(proposeId({ ...parts, title: "全固体電池" }, none)).toBe(id);
  });

  test("begins as those of the site's other sources do, and has no date where none is known", () => {
    expect(proposeId({ ...parts, earlier: { id: "jp-2020-x" }, published: undefined }, none)).toBe(
      "jp-makers-plant-make-partner",
    );
    expect(proposeId({ ...parts, published: "2023-10~" }, none)).toContain("japanpaper-2023-10-makers");
  });

  test("that is taken gets a number", () => {
    const id = proposeId(parts, none);
    expect(
      proposeId(
        parts,
        [id, `${id}-2`].map((taken) => ({ record: { id: taken } })),
      ),
    ).toBe(`${id}-3`);
  });
});
