import { expect, test } from "vitest";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { edited, SOURCE_PATH, TODAY } from "@/tests/support/made-seeds";

const COLON = "a colon and a space inside a text look like a key: quote the text, or set it below after >-";

test.each([
  ["saidBy: [maker]", "saidBy: maker", "saidBy is a list of company ids: [maker]"],
  ["paragraphs: [1, 2]", "paragraphs: 3", "paragraphs is a list: [3]"],
  ["asSaid: 2027 or 2028", "asSaid: 2027", 'asSaid is a text: put it in quotes, "2027"'],
  ["value: 15", "value: 15 per cent", "value is a plain number, such as 50000000"],
  ["title: Maker and Partner join hands", "title:", "title is empty: fill it or leave it out"],
  [
    "says: target",
    "says: happened",
    'says: "happened" is not in the list: there are target, achieved, delayed, not-yet, withdrawn',
  ],
  [
    "says: announced",
    "says: happened",
    'says: "happened" is not in the list: there are announced, active, completed, ended',
  ],
  [
    "asSaid: 2027 or 2028",
    "asSaid: 预计在两千零二十七年或者两千零二十八年实现固态电池量产",
    "asSaid: asSaid keeps the phrase, at most 24 signs of Chinese or Japanese",
  ],
  ["summary: Maker gives", "summary: Maker says: it gives", COLON],
])("%s written as %s is answered in words of ours", (instead, written, message) => {
  const { problems } = checkSeeds(edited(SOURCE_PATH, instead, written), TODAY);
  expect(problems.map((problem) => problem.message)).toContain(message);
});
