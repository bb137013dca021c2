import { expect, test } from "vitest";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { edited, placeOf, TODAY } from "./made-seeds";

/** One mistake: where, what is written instead of what, the text that the report points at, and what it says. */
export type Mistake = [
  mistake: string,
  path: string,
  instead: string,
  written: string,
  at: string,
  says: RegExp,
];

/** Tests that each mistake in the sound files is the one problem that is reported. */
export function testEachAlone(mistakes: readonly Mistake[]): void {
  test.each([...mistakes])(
    "%s is reported once, with file, line and column",
    (_name, path, instead, written, at, says) => {
      const files = edited(path, instead, written);
      expect(checkSeeds(files, TODAY)).toEqual({
        dataset: null,
        problems: [{ ...placeOf(files, path, at), message: expect.stringMatching(says) }],
      });
    },
  );
}
