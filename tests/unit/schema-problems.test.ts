import { describe, expect, test } from "vitest";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { SOURCE_PATH, soundFiles, TODAY } from "@/tests/support/made-seeds";
import { type Mistake, testEachAlone } from "@/tests/support/seed-mistakes";

const COMPANIES = "companies.yaml";
const PARTNERSHIPS = "partnerships.yaml";
const MILESTONES = "milestones.yaml";

const MISTAKES: Mistake[] = [
  [
    "an unknown key",
    COMPANIES,
    "country: JP",
    "country: JP\n  colour: red",
    "colour",
    /unknown key "colour"/,
  ],
  [
    "an unknown key inside a list",
    MILESTONES,
    "part: responsible",
    "part: responsible\n      share: 2",
    "share",
    /unknown key "share"/,
  ],
  [
    "an unknown key of a source",
    SOURCE_PATH,
    "language: en",
    "language: en\nrating: 5",
    "rating",
    /unknown key "rating"/,
  ],
  [
    "a key that is nearly one",
    COMPANIES,
    "aliases: [Maker]",
    "alias: [Maker]",
    "alias",
    /unknown key "alias": did you mean "aliases"\?$/,
  ],
  [
    "a key of a source that is nearly one",
    SOURCE_PATH,
    "mentions: [maker-cells]\n",
    "mentions: [maker-cells]\nclaim: []\n",
    "claim: []",
    /unknown key "claim": did you mean "claims"\?$/,
  ],
  [
    "a kind that is in no list",
    COMPANIES,
    "automaker",
    "carmaker",
    "carmaker",
    /kind: "carmaker" is not in the list: did you mean "automaker"\?/,
  ],
  [
    "a kind that is nearly one",
    COMPANIES,
    "automaker",
    "auto-maker",
    "auto-maker",
    /kind: "auto-maker" is not in the list: did you mean "automaker"\?/,
  ],
  [
    "a missing kind",
    COMPANIES,
    "  kind: automaker\n",
    "",
    "id: maker",
    /kind: is missing; it is one of automaker, /,
  ],
  [
    "a colon inside a text",
    SOURCE_PATH,
    "summary: Maker gives 2027 or 2028.",
    "summary: Maker says: 2027 or 2028.",
    "Maker says: 2027",
    /quote the text/,
  ],
  [
    "a text that begins with a star",
    SOURCE_PATH,
    "summary: Maker gives 2027 or 2028.",
    "summary: *Maker",
    "*Maker",
    /\*Maker stands for nothing: quote/,
  ],
  [
    "an address with a password",
    SOURCE_PATH,
    "https://paper.example/1",
    "https://me:word@paper.example/1",
    "https://me:word",
    /password/,
  ],
  [
    "a technology that is in no list",
    MILESTONES,
    "[all-solid-state]",
    "[all-solid-state, magic]",
    "magic",
    /technologies/,
  ],
  ["a word that is in no list", SOURCE_PATH, "says: target", "says: hopes", "hopes", /says/],
  ["a date with a short end", SOURCE_PATH, "2027/2028", "2027-28", "2027-28", /"2027-28" is not a date/],
  ["a date without an end", SOURCE_PATH, "2027/2028", "2027/", "2027/", /"2027\/" is not a date/],
  [
    "a day that does not exist",
    SOURCE_PATH,
    'published: "2023-10-12"',
    'published: "2023-02-30"',
    '"2023-02-30"',
    /is not a date/,
  ],
  ["a missing name", COMPANIES, "  name: Maker Motor\n", "", "id: maker", /name/],
  ["an empty summary", SOURCE_PATH, "Maker gives 2027 or 2028.", '""', '""', /summary: empty/],
  [
    "a phrase of nine words",
    SOURCE_PATH,
    "2027 or 2028\n",
    "in 2027 or 2028 as far as we know now\n",
    "in 2027 or 2028 as",
    /eight words/,
  ],
  [
    "an address without a protocol",
    SOURCE_PATH,
    "https://paper.example/1",
    "paper.example/1",
    "paper.example/1",
    /http/,
  ],
  ["a paragraph counted from 0", SOURCE_PATH, "[1, 2]", "[0, 2]", "0, 2", /count from 1/],
  ["a repeated entry of a list", SOURCE_PATH, "[1, 2]", "[2, 2]", "2]", /repeats/],
  [
    "two subjects",
    SOURCE_PATH,
    "      company: maker\n",
    "      company: maker\n      country: JP\n",
    "company: maker\n      country",
    /exactly one/,
  ],
  ["no subject", SOURCE_PATH, "      company: maker\n", "      {}\n", "{}", /exactly one/],
  [
    "a word that is not one about milestones",
    SOURCE_PATH,
    "says: target",
    "says: ended",
    "ended",
    /about a milestone says/,
  ],
  [
    "a range that lies above its value",
    SOURCE_PATH,
    "value: 15",
    "value: 15\n    low: 20",
    "20\n",
    /low is above/,
  ],
  [
    "one party where two are needed",
    PARTNERSHIPS,
    "    - company: partner\n      role: supplier\n",
    "",
    "- company: maker",
    /one party/,
  ],
  [
    "a company named twice",
    MILESTONES,
    "part: responsible",
    "part: responsible\n    - company: maker\n      part: involved",
    "company: maker\n      part: involved",
    /twice/,
  ],
  ["a country in small letters", COMPANIES, "country: JP", "country: jp", "jp", /capital letters/],
  ["an id with a capital", SOURCE_PATH, "key: launch", "key: Launch", "Launch", /lower-case/],
  [
    "a broken line of YAML",
    MILESTONES,
    "kind: vehicle-launch",
    "kind: vehicle: launch",
    "vehicle: launch",
    /./,
  ],
  [
    "a key written twice",
    SOURCE_PATH,
    "tier: secondary",
    "tier: secondary\ntier: primary",
    "tier: primary",
    /unique/,
  ],
];

describe("a single mistake in the seeds", () => {
  test("there is none in the sound files", () => {
    expect(checkSeeds(soundFiles(), TODAY).problems).toEqual([]);
  });

  testEachAlone(MISTAKES);
});
