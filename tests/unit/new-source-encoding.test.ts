import { describe, expect, test } from "vitest";
import { readPageText } from "@/lib/cli/new-source/page-text";

const JAPANESE = "全固体電池の量産を2027年に始めると発表した。パイロットラインは来年に動く。";
const KOREAN = "전고체 배터리를 2027년부터 양산한다고 회사가 밝혔다. 시험 라인은 내년에 가동된다.";
const SIMPLIFIED = "公司表示全固态电池将于2027年开始量产，中试线明年投入运行。";
const TRADITIONAL = "公司表示全固態電池將於2027年開始量產，試驗線明年投入運行。";
const FRENCH = "La société a annoncé que l’usine pilote démarrera à Liège l'été prochain.";

/** Sentences as pages of the time before UTF-8 have them. */
const ENCODED: readonly (readonly [encoding: string, text: string, hex: string])[] = [
  [
    "shift_jis",
    JAPANESE,
    "91538cc591cc9364927282cc97ca8e5982f032303237944e82c98e6e82df82e982c694ad955c82b582bd814283708343838d8362836783898343839382cd9788944e82c993ae82ad8142",
  ],
  [
    "euc-jp",
    JAPANESE,
    "c1b4b8c7c2cec5c5c3d3a4cececcbbbaa4f232303237c7afa4cbbbcfa4e1a4eba4c8c8afc9bda4b7a4bfa1a3a5d1a5a4a5eda5c3a5c8a5e9a5a4a5f3a4cfcde8c7afa4cbc6b0a4afa1a3",
  ],
  [
    "iso-2022-jp",
    JAPANESE,
    "1b244241343847424e45454353244e4e4c3b3a24721b2842323032371b2442472f244b3b4f2461246b2448482f493d2437243f212325512524256d25432548256925242573244f4d68472f244b4630242f21231b2842",
  ],
  [
    "euc-kr",
    KOREAN,
    "c0fcb0edc3bc20b9e8c5cdb8aeb8a62032303237b3e2bacec5cd20bee7bbeac7d1b4d9b0ed20c8b8bbe7b0a120b9e0c7fbb4d92e20bdc3c7e820b6f3c0cec0ba20b3bbb3e2bfa120b0a1b5bfb5c8b4d92e",
  ],
  [
    "gb18030",
    SIMPLIFIED,
    "b9abcbbeb1edcabec8abb9ccccacb5e7b3d8bdabd3da32303237c4eabfaacabcc1bfb2faa3acd6d0cad4cfdfc3f7c4eacdb6c8ebd4cbd0d0a1a3",
  ],
  [
    "big5",
    TRADITIONAL,
    "a4bda571aaeda5dca5fea954ba41b971a6c0b14ea9f332303237a67eb67da96cb671b2a3a141b8d5c5e7bd75a9faa67ea7eba44ab942a6e6a143",
  ],
  ["windows-1252", FRENCH, Buffer.from(FRENCH.replace("’", "\x92"), "latin1").toString("hex")],
];

const wrap = (hex: string, lang = "") =>
  Buffer.concat([
    Buffer.from(`<!doctype html><html${lang}><title>T</title><p>`),
    Buffer.from(hex, "hex"),
    Buffer.from("</p>"),
  ]);

describe("a page that names no encoding", () => {
  test.each(ENCODED)("is read in %s by its letters, as a page and as pasted text", (encoding, text, hex) => {
    for (const bytes of [wrap(hex), wrap(hex, " lang=xx"), Buffer.from(hex, "hex")])
      expect(readPageText(bytes)).toMatchObject({ lines: [text], encoding, isGarbled: false });
  });

  test.each(ENCODED)("%s is told also where a server calls every page Latin", (encoding, text, hex) => {
    expect(readPageText(wrap(hex), "text/html; charset=ISO-8859-1")).toMatchObject({
      lines: [text],
      encoding,
    });
  });

  test("is known to be a guess, and one in UTF-8 to be none", () => {
    expect(readPageText(wrap(ENCODED[1]?.[2] ?? "")).isGuess).toBe(true);
    expect(readPageText(Buffer.from(JAPANESE)).isGuess).toBe(false);
  });

  test("in Latin letters with one apostrophe of Windows is no Japanese", () => {
    const text = "I\x92m told that the maker’s line starts in 2027.".replace("’", "\x92");
    expect(readPageText(Buffer.from(text, "latin1")).lines).toEqual([text.replaceAll("\x92", "’")]);
  });

  test.each(["utf-16le", "utf-16be"] as const)(
    "is read in %s without a mark by its zero bytes",
    (encoding) => {
      for (const text of [JAPANESE, KOREAN, SIMPLIFIED, FRENCH]) {
        const bytes = Buffer.from(`${text}\r\n`, "utf16le");
        if (encoding === "utf-16be") bytes.swap16();
        expect(readPageText(bytes)).toMatchObject({ lines: [text], encoding });
      }
    },
  );
});

describe("a page that names an encoding", () => {
  test("is in UTF-8 where it is, whatever old word stands in it", () => {
    const html = `<meta charset="gbk"><p>${SIMPLIFIED}`;
    expect(readPageText(Buffer.from(html), "text/html; charset=gbk").lines).toEqual([SIMPLIFIED]);
  });

  test("is in UTF-8 also where a byte of it was lost, and that is said", () => {
    const bytes = Buffer.concat([Buffer.from(JAPANESE), Buffer.from([0xe5])]);
    const read = readPageText(bytes, "text/html; charset=utf-8");
    expect(read).toMatchObject({ encoding: "utf-8", hasFaults: true });
    expect(read.lines[0]).toContain("パイロットライン");
  });

  test("that it is not in is read by its letters", () => {
    const [, text, hex] = ENCODED[1] as (typeof ENCODED)[number];
    expect(readPageText(wrap(hex), "text/html; charset=shift_jis").lines).toEqual([text]);
  });

  test("that an editor names is read so, and is garbled where it is another", () => {
    const [, text, hex] = ENCODED[4] as (typeof ENCODED)[number];
    expect(readPageText(wrap(hex), "", "gbk")).toMatchObject({ lines: [text], isGarbled: false });
    expect(readPageText(wrap(hex), "", "utf-8").isGarbled).toBe(true);
  });
});

describe("what nobody can read", () => {
  test("is garbled: Latin letters that are none", () => {
    // Cyrillic in KOI8-R.
    const koi8 = Buffer.from("eccfcdd0c1ced1d120cec1deceb5d420d0d2cfc9dad7cfc4d3d4d7cf", "hex");
    expect(readPageText(koi8).isGarbled).toBe(true);
    expect(readPageText(koi8, "", "koi8-r").isGarbled).toBe(false);
  });

  test.each([
    ["a ZIP file", "504b0304140000000800"],
    ["a file of an old Office program", "d0cf11e0a1b11ae1"],
    ["an image", "89504e470d0a1a0a0000"],
    ["an image", "ffd8ffe000104a464946"],
    ["an image", "524946462400000057454250"],
    ["an image", "0000001c66747970617669660000"],
    ["a file packed by gzip", "1f8b0800"],
    ["zero bytes", "4d5a90000300000004000000ffff0000"],
    ["zero bytes", "616200636465"],
  ])("is refused in words: %s (%s)", (words, hex) => {
    expect(() => readPageText(Buffer.from(hex, "hex"))).toThrow(new RegExp(`it (?:is|holds) ${words}`));
  });
});
