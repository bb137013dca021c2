import { describe, expect, test } from "vitest";
import { buildDraft } from "@/lib/cli/new-source/draft";
import { readOptions } from "@/lib/cli/new-source/options";
import type { PageFacts } from "@/lib/cli/new-source/page";
import { proposeId } from "@/lib/cli/new-source/propose-id";
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

const NO_FACTS: PageFacts = {
  title: undefined,
  publisher: undefined,
  authors: [],
  language: undefined,
  canonical: undefined,
  days: [],
  dayInText: undefined,
};

/** The draft of a page that says nothing of itself but what is given. */
const draft = (url: string, args: readonly string[] = [], facts: Partial<PageFacts> = {}) => {
  const { source, remarks } = buildDraft({
    given: readAddress(url),
    facts: { ...NO_FACTS, ...facts },
    options: readOptions(args).options,
    sources: readContent(soundFiles()).content.sources,
    today: TODAY,
  });
  return { source, said: remarks.join("\n") };
};

describe("kind and tier", () => {
  test("are those of the site's last source, and its publisher is the same", () => {
    const { source, said } = draft("https://www.paper.example/2");
    expect(source).toMatchObject({ publisher: "The Paper", kind: "news", tier: "secondary" });
    expect(said).toContain("Proposed, as paper-2023-10 has them: kind news, tier secondary.");
  });

  test("of a site that is not known are a guess that is told", () => {
    const { source, said } = draft("https://notpaper.example/2");
    expect(source).toMatchObject({ publisher: "notpaper.example", kind: "news", tier: "secondary" });
    expect(said).toContain("Proposed, since nothing is known of the site: kind news, tier secondary.");
  });

  test("are called proposed only where they were not given", () => {
    expect(draft("https://paper.example/2", ["--tier", "tertiary"]).said).toMatch(
      /Proposed, .*: kind news\. /,
    );
    expect(draft("https://paper.example/2", ["--tier", "tertiary", "--kind", "paper"]).said).not.toMatch(
      /kind|tier/,
    );
  });
});

describe("what was read of a page", () => {
  test("is proposed to be the whole, and may be given", () => {
    expect(draft("https://paper.example/2")).toMatchObject({
      source: { read: "whole" },
      said: expect.stringContaining("Proposed is read: whole."),
    });
    const excerpt = draft("https://paper.example/2", ["--read", "excerpt"]);
    expect(excerpt.source.read).toBe("excerpt");
    expect(excerpt.said).not.toContain("read:");
  });
});

describe("the address of a copy", () => {
  test.each([
    ["https://test.paper.example/news/2", "test.paper.example looks like a copy of paper.example: "],
    [
      "https://reviews.example/?a=https%3A%2F%2Fwww.paper.example%2Fnews%2F2",
      "This address carries another, www.paper.example/news/2: ",
    ],
  ])("is told: %s", (url, said) => {
    expect(draft(url).said).toContain(said);
  });

  test("is no other one", () => {
    for (const url of ["https://test.example/2", "https://news.paper.example/2?from=https%3A%2F%2Fx.example"])
      expect(draft(url).said).not.toMatch(/copy|carries/);
  });
});

describe("a page that carries another paper's text", () => {
  const draftOf = (canonical: string, files: SeedFile[] = []) => {
    return buildDraft({
      given: readAddress("https://www.paper.example/2"),
      facts: { ...NO_FACTS, title: "Cells by wire", publisher: "The Wire", language: "en", canonical },
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

  test("without a word is told, with the one to give", () => {
    const dayInText = { line: 3, words: "2025.10.30", day: "2025-10-30" };
    const { said } = draft("https://longbridge.example/zh-HK/news/263502423", [], {
      title: "電池",
      dayInText,
    });
    expect(said).toContain("No words for the id: add --id longbridge-2025-10-30-<word>.");
    expect(said).toContain("delete the file first.");
    expect(draft("https://longbridge.example/cells", ["--id", "longbridge"]).said).not.toMatch(
      /words|delete/,
    );
    expect(draft("https://longbridge.example/cells").said).not.toContain("No words");
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
