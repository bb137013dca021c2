import type { Random } from "@/tests/support/made-random";
import { capitalize } from "./words";

/** What stands after the first half of a sentence; `@` is a made-up place or thing. */
const TAILS = [
  "as a manager told the paper",
  "and the first of them are meant for @",
  "beside the older line at @",
  "once the trials in @ are over",
  "which is later than the plan of the year before",
  "though no sum is named for it",
  "with a line that is called @",
  "for customers that the page does not name",
  "and a second step is to follow at @",
  "after tests with cells of another size",
  "as the letter to the shareholders has it",
  "if the machines from @ come in time",
];

const REMARKS = [
  "The page gives no day.",
  "The headline speaks of a factory, the text of a line in @.",
  "Counted from the day of the article.",
  "The number in the caption is another than that in the text.",
  "Of the year no more is said than that it is the next one.",
  "The words are those of a release of the year before.",
  "The name @ stands for the type of the cell.",
  "Which of the two lines is meant follows from the paragraph before.",
  "Said at a fair in @, and told two days later.",
];

const HEADLINES = [
  "$ speaks of @",
  "@ is to come from $",
  "What $ plans at @",
  "$ shows its way to @",
  "A line at @ for $",
  "$ and the road to @",
  "Report: $ moves to @",
  "$ gives a date for @",
];

/** Texts that mean nothing and are as long as real ones. */
export interface Prose {
  /**
   * A sentence about as long as it should be.
   * @param opening its first half, without a full stop
   */
  tell(opening: string, length: number): string;
  /** A remark, or several of them, about as long as they should be. */
  remark(length: number): string;
  /** The title of an article on a company. */
  headline(company: string): string;
}

/** @param newWord gives a made-up word in small letters; a title has one that stands nowhere else */
export function createProse(random: Random, newWord: () => string, titleWord: () => string): Prose {
  const fill = (text: string, word: () => string) => text.replace("@", () => capitalize(word()));
  return {
    tell(opening, length) {
      let text = opening;
      while (text.length < length - 20) text += `, ${fill(random.pick(TAILS), newWord)}`;
      return `${text}.`;
    },
    remark(length) {
      let text = fill(random.pick(REMARKS), newWord);
      while (text.length < length - 25) text += ` ${fill(random.pick(REMARKS), newWord)}`;
      return text;
    },
    headline: (company) => fill(random.pick(HEADLINES), titleWord).replace("$", () => company),
  };
}
