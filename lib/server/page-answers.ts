import type { Coming } from "./renderer";
import type { takeUpTo } from "./sending";

/** An answer, and its beginning. */
export interface Begun {
  readonly coming: Coming;
  readonly begun: Awaited<ReturnType<typeof takeUpTo>>;
}

/** Whether an answer is a document for people. */
export function isPage(headers: Coming["headers"]): boolean {
  return headers["content-type"]?.startsWith("text/html") ?? false;
}

/**
 * Whether an answer is what Next sends where a page finds no record: a document without a word in it, which React is to
 * fill in the browser.
 */
export function isMissingRecord({ coming, begun }: Begun): boolean {
  return coming.status === 404 && Buffer.concat(begun.parts).includes('<html id="__next_error__"');
}

/** The page that says that nothing is kept under an address, on the day that the address asks for. */
export function toNotFoundUrl(url: string): string {
  const query = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  return `/_not-found${query}`;
}
