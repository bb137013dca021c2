// biome-ignore lint/performance/noBarrelFile: it stands in for one
export { expect } from "vitest";

/* What stands in for Vitest in tests that are to be run again and again: they are collected, by whoever imports them. */

export type Run = () => unknown;
// biome-ignore lint/suspicious/noExplicitAny: the cases of a table can be anything
type Body = (...values: any[]) => unknown;

declare global {
  /** The tests of the files imported so far; beside the modules, which are loaded anew. */
  var collectedTests: Run[];
}

const isBody = (value: unknown): value is Body => typeof value === "function";

/** Hands over a body once, and once for each row of a table. */
function tabled(take: (body: Body, values: readonly unknown[]) => void) {
  const one = (_name: string, ...rest: unknown[]) => take(rest.find(isBody) as Body, []);
  const each =
    (table: readonly unknown[]) =>
    (_name: string, ...rest: unknown[]) => {
      for (const row of table) take(rest.find(isBody) as Body, Array.isArray(row) ? row : [row]);
    };
  return Object.assign(one, { each });
}

export const test = tabled((body, values) => {
  globalThis.collectedTests.push(() => body(...values));
});

export const describe = tabled((body, values) => {
  body(...values);
});
