import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take a minute or so: begun last, one of them would run alone while nothing else is left. */
const SLOW = [
  "many-records.test",
  "first-screen.test",
  "pages.test",
  "page-states.test",
  "one-answer.test",
  "as-of-leaks.test",
  "embeds.test",
  "own-site.test",
];

/** Begins with the files that take longest. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => SLOW.some((name) => moduleId.includes(`/${name}`));
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
