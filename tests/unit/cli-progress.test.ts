import { expect, test } from "vitest";
import { createProgress } from "@/lib/cli/progress";

/** What is written while some work of a hundred pieces goes on, each taking so many milliseconds. */
function writtenWhile(ms: number, isTTY: boolean): string {
  let [time, text] = [0, ""];
  const output = { isTTY, write: (more: string) => (text += more) };
  const progress = createProgress(output, () => time);
  for (let done = 0; done <= 100; done++, time += ms) progress.tell("Reading files", done * 1_000, 100_000);
  progress.end();
  return text;
}

test("work of less than three seconds is silent", () => {
  expect(writtenWhile(29, false)).toBe("");
  expect(writtenWhile(29, true)).toBe("");
});

test("in a log a line stands every few seconds, with the count and the time left", () => {
  const lines = writtenWhile(200, false).trimEnd().split("\n");
  expect(lines).toEqual([
    "Reading files: 15,000 of 100,000, about 17 s left",
    "Reading files: 40,000 of 100,000, about 12 s left",
    "Reading files: 65,000 of 100,000, about 7 s left",
    "Reading files: 90,000 of 100,000, about 2 s left",
  ]);
});

test("on a terminal one line is written over, and ended at the end", () => {
  const text = writtenWhile(200, true);
  expect(text.startsWith("\nReading files: 15,000 of 100,000")).toBe(true);
  expect(text.split("\r\u001b[K").length).toBeGreaterThan(50);
  expect(text.endsWith("\n")).toBe(true);
  expect(text.trim()).not.toContain("\n");
});

test("minutes are told as minutes", () => {
  expect(writtenWhile(20_000, false)).toContain("about 30 min left");
});
