import { describe, expect, test } from "vitest";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { edited, placeOf, SOURCE_PATH, TODAY } from "@/tests/support/made-seeds";
import { type Mistake, testEachAlone } from "@/tests/support/seed-mistakes";

/* Values that look right to a program and are none: what editors, phones and other programs put into a text. */

const COMPANIES = "companies.yaml";

const MISTAKES: Mistake[] = [
  [
    "the code that people use for the United Kingdom",
    COMPANIES,
    "country: JP",
    "country: UK",
    "UK",
    /UK is no country \(ISO 3166-1 alpha-2\): did you mean GB\?/,
  ],
  ["a country that is none", COMPANIES, "country: JP", "country: XQ", "XQ", /XQ is no country/],
  [
    "a language by its country",
    SOURCE_PATH,
    "language: en",
    "language: jp",
    "jp",
    /jp is no language \(ISO 639-1\): did you mean ja\?/,
  ],
  [
    "a language by a name that every object has",
    SOURCE_PATH,
    "language: en",
    "language: constructor",
    "constructor",
    /two lower-case letters \(ISO 639-1\)$/,
  ],
  ["a language that is none", SOURCE_PATH, "language: en", "language: xx", "xx", /xx is no language/],
  [
    "a day that stands for never",
    SOURCE_PATH,
    "date: 2027/2028",
    'date: "9999-12-31"',
    '"9999-12-31"',
    /lies before 1000 or after 2999/,
  ],
  ["a number with a zero in front", SOURCE_PATH, "value: 15", "value: 015", "015", /plain digits/],
  ["a number in other digits", SOURCE_PATH, "value: 15", "value: 0xF", "0xF", /read as 15/],
  ["a number with an exponent", SOURCE_PATH, "value: 15", "value: 15e0", "15e0", /plain digits/],
  [
    "a paragraph with an exponent",
    SOURCE_PATH,
    "paragraphs: [1, 2]",
    "paragraphs: [1, 1e9]",
    "1e9",
    /plain digits/,
  ],
  [
    "an id that no address could ask for",
    SOURCE_PATH,
    "key: share",
    `key: ${"long-".repeat(21)}id`,
    "long-long",
    /key: an id has at most 100 characters/,
  ],
  [
    "an address with a quote",
    SOURCE_PATH,
    "url: https://paper.example/1",
    'url: https://paper.example/a"b',
    "https://paper.example/a",
    /url: an address holds no space, quote/,
  ],
  [
    "an address with a space",
    SOURCE_PATH,
    "url: https://paper.example/1",
    "url: https://paper.example/a b",
    "https://paper.example/a b",
    /url: /,
  ],
  [
    "an address with a password",
    SOURCE_PATH,
    "url: https://paper.example/1",
    "url: https://me:secret@paper.example/1",
    "https://me",
    /no name or password/,
  ],
  [
    "a title of two lines",
    SOURCE_PATH,
    "title: Maker and Partner join hands",
    "title: |\n  Maker and\n  Partner",
    "|",
    /title: has a line break/,
  ],
  [
    "a bell in a title",
    SOURCE_PATH,
    "title: Maker and Partner join hands",
    'title: "Maker\\a and Partner"',
    '"Maker',
    /title: has a control character/,
  ],
  [
    "half of a character in a title",
    SOURCE_PATH,
    "title: Maker and Partner join hands",
    'title: "Maker \\ud83d and Partner"',
    '"Maker',
    /title: has half of a character/,
  ],
  [
    "a title that nobody sees",
    SOURCE_PATH,
    "title: Maker and Partner join hands",
    'title: "\\u200b"',
    '"\\u200b"',
    /title: empty text/,
  ],
  [
    "a title that turns the direction of writing",
    SOURCE_PATH,
    "title: Maker and Partner join hands",
    'title: "Maker \\u202e and Partner"',
    '"Maker',
    /title: has a sign that turns the direction of writing/,
  ],
  [
    "a letter that was lost before",
    SOURCE_PATH,
    "title: Maker and Partner join hands",
    "title: Maker and P\ufffdrtner",
    "Maker and P",
    /title: has a sign that stands for a lost letter/,
  ],
  [
    "a key that no object shows",
    SOURCE_PATH,
    "language: en",
    "language: en\n__proto__: {a: 1}",
    "__proto__",
    /unknown key __proto__/,
  ],
  [
    "a tag of YAML that means nothing here",
    SOURCE_PATH,
    "publisher: The Paper",
    "publisher: !x The Paper",
    "!x",
    /[Tt]ag/,
  ],
];

describe("an odd value in the seeds", () => {
  testEachAlone(MISTAKES);

  test("aliases that multiply are told of with their place, beside what else is wrong", () => {
    const many = Array.from({ length: 8 }, (_, at) => {
      const items = at === 0 ? "1, 2, 3, 4, 5, 6, 7, 8, 9" : new Array(9).fill(`*a${at - 1}`).join(", ");
      return `x${at}: &a${at} [${items}]`;
    }).join("\n");
    const files = edited(
      COMPANIES,
      "kind: automaker",
      "kind: carmaker",
      edited(SOURCE_PATH, "language: en", `language: en\n${many}`),
    );
    const { problems } = checkSeeds(files, TODAY);
    expect(problems).toContainEqual({
      ...placeOf(files, SOURCE_PATH, "*a0"),
      message: expect.stringMatching(/aliases/),
    });
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringMatching(/carmaker/));
  });

  test("names and titles in any script are taken", () => {
    for (const name of ["清陶能源", "شركة البطاريات الصلبة", "🔋 Cell & Co", "Soliď 고체", "👩‍🔬 Labs"])
      expect(checkSeeds(edited(COMPANIES, "name: Maker Cells", `name: ${name}`), TODAY).problems).toEqual([]);
  });
});
