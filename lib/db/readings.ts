import { AsyncLocalStorage } from "node:async_hooks";
import type { ContentVersion } from "./version-reader";

/** What was read of the database for one answer. */
export interface Readings {
  /** The contents that its readings saw, each told once: `<version> <time of loading>`. */
  readonly contents: Set<string>;
  /** Why readings failed. */
  readonly failures: unknown[];
}

// Next bundles this module once more for its pages: both find the same answers.
const shared = globalThis as typeof globalThis & { interphaseReadings?: AsyncLocalStorage<Readings> };
shared.interphaseReadings ??= new AsyncLocalStorage();
const answers = shared.interphaseReadings;

/** Makes an answer, and notes what is read for it meanwhile. */
export function noteReadings<T>(readings: Readings, answer: () => T): T {
  return answers.run(readings, answer);
}

/** Notes which content a reading saw, with the answer that is being made. */
export function noteContent(content: ContentVersion): void {
  answers.getStore()?.contents.add(formatContent(content));
}

/** Notes why a reading failed, with the answer that is being made. */
export function noteFailure(error: unknown): void {
  answers.getStore()?.failures.push(error);
}

/** What `formatContent` wrote. */
export function parseContent(text: string): ContentVersion {
  const [version = "", loadedAt = ""] = text.split(" ");
  return { version, loadedAt };
}

/** A content as one word tells it from all others. */
export function formatContent({ version, loadedAt }: ContentVersion): string {
  return `${version} ${loadedAt}`;
}
