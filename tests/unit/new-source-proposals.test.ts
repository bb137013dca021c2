import { describe, expect, test } from "vitest";
import { proposeKind } from "@/lib/cli/new-source/proposals";
import { proposeId } from "@/lib/cli/new-source/source-id";
import { addressKey, readAddress } from "@/lib/cli/new-source/web-address";
import { readContent } from "@/lib/schema/seeds/content";
import { soundFiles } from "@/tests/support/made-seeds";

const { content } = readContent(soundFiles());

describe("an address", () => {
  test("is kept without the tags that tell where a visitor came from", () => {
    expect(readAddress(" https://Paper.example/a?id=2&utm_source=x&fbclid=y#top ")).toEqual({
      url: "https://paper.example/a?id=2",
      archiveUrl: null,
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

  test("is the same page with and without www., protocol, closing slash, tags and copies", () => {
    const same = [
      "https://paper.example/a?b=1&c=2",
      "http://www.paper.example/a/?c=2&b=1&utm_medium=x#top",
      "https://web.archive.org/web/2024/https://paper.example/a?b=1&c=2",
    ];
    expect(new Set(same.map(addressKey)).size).toBe(1);
    expect(addressKey("https://paper.example/a?b=2")).not.toBe(addressKey("https://paper.example/a?b=1"));
  });
});

describe("kind and tier", () => {
  test.each([
    ["https://doi.org/10.1/x", "paper", "primary"],
    ["https://arxiv.org/abs/2401.00001", "paper", "primary"],
    ["https://www.sec.gov/Archives/edgar/1.htm", "filing", "primary"],
    ["https://www.prnewswire.com/news-releases/x.html", "press-release", "primary"],
    ["https://notsec.gov.example/x", "news", "secondary"],
    ["https://www.somewhere.example/x", "news", "secondary"],
  ])("of %s are proposed as %s, %s", (address, kind, tier) => {
    expect(proposeKind(address, content)).toMatchObject({ kind, tier });
  });

  test("of a company's own site are those of its announcements", () => {
    expect(proposeKind("https://www.maker-cells.example/news/1", content).kind).toBe("news");
    expect(proposeKind("https://news.makercells.com/1", content)).toMatchObject({ kind: "press-release" });
    expect(proposeKind("https://global.maker/en/newsroom/1", content)).toMatchObject({
      kind: "press-release",
    });
  });

  test("are those of the site's other sources", () => {
    expect(proposeKind("https://www.paper.example/2", content)).toMatchObject({
      kind: "news",
      tier: "secondary",
      why: "The Paper has 1 here already",
    });
  });
});

describe("an id", () => {
  const parts = {
    url: "https://www.japanpaper.co.jp/business/2023/10/12/maker-and-partner-cells/",
    prefix: null,
    publisher: "The Japan Paper",
    published: "2023-10-12",
    title: "The Japan Paper: Maker's new plant is to make Pärtner cells by 2027",
  };
  const none = new Set<string>();

  test("is publisher, day and a few telling words of the title", () => {
    expect(proposeId(parts, none)).toBe("japanpaper-2023-10-12-makers-plant-make-partner");
  });

  test("takes the words of the address where the title has no Latin letters or is missing", () => {
    const id = "japanpaper-2023-10-12-maker-partner-cells";
    expect(proposeId({ ...parts, title: null }, none)).toBe(id);
    expect(proposeId({ ...parts, title: "全固体電池" }, none)).toBe(id);
  });

  test("begins as those of the site's other sources do, and has no date where none is known", () => {
    expect(proposeId({ ...parts, prefix: "jp", published: null }, none)).toBe("jp-makers-plant-make-partner");
    expect(proposeId({ ...parts, published: "2023-10~" }, none)).toContain("japanpaper-2023-10-makers");
  });

  test("that is taken gets a number", () => {
    const id = proposeId(parts, none);
    expect(proposeId(parts, new Set([id, `${id}-2`]))).toBe(`${id}-3`);
  });
});
