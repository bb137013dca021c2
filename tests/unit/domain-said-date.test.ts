import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEdtf, toEdtf } from "@/lib/domain/edtf-date";
import { parseSaidDate } from "@/lib/domain/said-date/read";
import { DATE_RULES } from "@/lib/domain/said-date/rules";
import { EXAMPLES } from "./said-date-fixture";

const SAID = "2023-10-13";
const read = (words: string, language = "en", said = SAID) =>
  parseSaidDate(words, { said: toEdtf(said), language });

describe("words about time", () => {
  test.each(DATE_RULES)("$said: read as $stored, as the rule says", ({ said, stored }) => {
    const [, source = SAID] = /\(in (?:a source of )?(?:the )?(.+)\)/.exec(said) ?? [];
    const day = read(source)?.[0] ?? source;
    for (const phrase of said.replace(/ \(.+\)/, "").split("; "))
      expect(read(phrase, "en", day), phrase).toContain(stored);
  });

  test.each(DATE_RULES)("$said: read in other languages as well", ({ said, stored }) => {
    const phrases = EXAMPLES.get(said.split(/; | \(/)[0] as string) ?? [];
    expect(phrases.map(({ language }) => language).slice(0, 4)).toEqual(["en", "zh", "ja", "ko"]);
    const day = said.includes("of May 2019") ? "2019-05" : said.includes("of May 2024") ? "2024-05" : SAID;
    for (const { language, words } of phrases)
      expect(read(words, language, day), `${language}: ${words}`).toContain(stored);
  });

  test("count from the day of the words: this, last and next year and month", () => {
    expect(read("this year")).toEqual(["2023"]);
    expect(read("by next year")).toEqual(["../2024"]);
    expect(read("明年第一季", "zh")).toEqual(["2024-01/2024-03"]);
    expect(read("내년 하반기", "ko")).toEqual(["2024-07/2024-12"]);
    expect(read("昨年12月に", "ja")).toEqual(["2022-12"]);
    expect(read("last month")).toEqual(["2023-09"]);
    expect(read("先月", "ja", "2024-01-05")).toEqual(["2023-12"]);
    expect(read("late next year")).toEqual(["2024-09~/2024-12~"]);
    expect(read("今年度中", "ja", "2024-02-01")).toContain("2023-04/2024-03");
    expect(read("early next decade", "en", "2024")).toEqual(["2030/2033"]);
  });

  test("a part of a year that is not named is of the nearest ones, before or after the words", () => {
    expect(read("in June")).toEqual(["2023-06", "2024-06"]);
    expect(read("in December")).toEqual(["2023-12", "2022-12"]);
    expect(read("4분기", "ko")).toEqual(["2023-10/2023-12"]);
  });

  test("that can be of several days mean each of them, and a time not known to the day as a whole", () => {
    expect(read("on Thursday")).toEqual(["2023-10-12", "2023-10-05"]);
    expect(read("today", "en", "2022-01~")).toContain("2022-01~");
  });

  test("of two dates are read as both", () => {
    expect(read("before 2030, and by 2025 if possible")).toEqual(["../2029", "../2025"]);
    expect(read("by 2027 and 2029, respectively")).toContain("../2027");
    expect(read("2027~28年度の量産化", "ja")).toEqual(["2027-04/2029-03"]);
    expect(read("between March and May 2027")).toEqual(["2027-03/2027-05"]);
  });

  test.each([
    "soon",
    "in a few years",
    "has handed over A-samples",
    "the following year",
    "이듬해",
    "May we",
    "",
  ])("that name no time are not read: %j", (words) => expect(read(words)).toBeNull());

  test("a year is read alike in every script, whatever is made of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2060 }), (year) => {
        expect(read(`by ${year}`)).toEqual([`../${year}`]);
        expect(read(`${year}年までに`, "ja")).toEqual(read(`by ${year}`));
        expect(read(`${year}년까지`, "ko")).toEqual(read(`by ${year}`));
        expect(read(`最早${year}年`, "zh")).toEqual(read(`as early as ${year}`));
      }),
    );
  });

  test("whatever stands in them, what is read is a date", () => {
    const pieces = fc.constantFrom(
      "by",
      "2027",
      "年",
      "末",
      "Q3",
      "or",
      "late",
      "10月",
      "31",
      "fiscal",
      " ",
      "today",
      "-",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (words) => {
        for (const date of read(words.join(" ")) ?? []) expect(readEdtf(date), date).not.toBeNull();
      }),
    );
  });
});
