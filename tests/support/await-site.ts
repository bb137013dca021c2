import { setTimeout as pause } from "node:timers/promises";
import { inject } from "vitest";

// Before the tests of each file: the site they are about is made while others run.
const TRY_AGAIN = 200;

let answer = await fetch(inject("gate"));
while (answer.status === 503) {
  await pause(TRY_AGAIN);
  answer = await fetch(inject("gate"));
}
if (!answer.ok) throw new Error(`There is no site to test.\n${await answer.text()}`);
