import type { IncomingHttpHeaders } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { ContentVersion } from "@/lib/db/version-reader";
import { MISSING_HEADER } from "@/lib/http/missing";
import { isMadeOfOne } from "@/lib/http/readings-headers";
import { fillPolicyHeader, liftStyles } from "./content-policy";
import { isolateDirection } from "./isolate-direction";
import type { Coming, Renderer } from "./renderer";
import { takeUpTo } from "./sending";

/** An answer, and its beginning. */
interface Begun {
  readonly coming: Coming;
  readonly begun: Awaited<ReturnType<typeof takeUpTo>>;
}

/** A larger answer is handed on as it comes, and not kept. */
const LARGEST_KEPT_BYTES = 4_000_000;
/** So often an answer is made that was made from two contents each time, or from one that is older than what is known. */
const MOST_MAKINGS = 6;
/** Before it is made once more, in milliseconds: each time as much more. */
const PAUSE_MS = 10;

/**
 * Has an answer made, and takes as much of it as may be kept: in place of a page that finds no record comes the one that
 * says so.
 * @param known a content that somebody has seen: nothing is made from an older one
 */
export async function beginAnswer(
  renderer: Pick<Renderer, "ask">,
  url: string,
  { [MISSING_HEADER]: _, ...headers }: IncomingHttpHeaders,
  known: ContentVersion | null,
): Promise<Begun> {
  const first = await beginFromOne(renderer, url, headers, known);
  return isMissingRecord(first)
    ? beginFromOne(renderer, toNotFoundUrl(url), { ...headers, [MISSING_HEADER]: url }, known)
    : first;
}

async function beginFromOne(
  renderer: Pick<Renderer, "ask">,
  url: string,
  headers: IncomingHttpHeaders,
  known: ContentVersion | null,
): Promise<Begun> {
  for (let making = 1; ; making++) {
    const coming = await renderer.ask("GET", url, headers);
    const begun = await takeUpTo(LARGEST_KEPT_BYTES, coming.body);
    // A load ended between its readings, or they met two servers of which one is behind.
    if (isMadeOfOne(coming.madeFrom, known) || making === MOST_MAKINGS) return { coming, begun };
    coming.body.destroy();
    await setTimeout(making * PAUSE_MS);
  }
}

/** Whether an answer is a document for people. */
export function isPage(headers: Coming["headers"]): boolean {
  return headers["content-type"]?.startsWith("text/html") ?? false;
}

/**
 * Whether an answer is what Next sends where a page finds no record: a document without a word in it, which React is to
 * fill in the browser.
 */
function isMissingRecord({ coming, begun }: Begun): boolean {
  return coming.status === 404 && Buffer.concat(begun.parts).includes('<html id="__next_error__"');
}

/** The page that says that nothing is kept under an address, on the day that the address asks for. */
function toNotFoundUrl(url: string): string {
  const query = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  return `/_not-found${query}`;
}

/** A script of a page, whatever it holds. React writes no "<" into attributes, texts or data but as the start of a tag. */
const SCRIPT = /<script\b([^>]*)>[^<]*(?:<(?!\/script>)[^<]*)*<\/script>/g;
/** What is no program. */
const KEPT = /\btype="application\/(?:ld\+)?json"/;
/** What runs before the first paint. */
const FIRST = /\bdata-first\b/;
/** What loads scripts early, and what React reads the boundaries of its texts and parts from. */
const OF_REACT = /<link rel="preload" as="script"[^>]*>|<!--(?: |\/?\$)-->/g;

/**
 * A page without the second copy of its markup and the scripts that would make the page anew from it in the browser; the
 * site's own script takes their place. Next offers no way to leave them out (its rendering of pages sends both). What runs
 * before the first paint comes before the style sheets: a parser that meets a script waits for those that stand before it.
 * @param html a page as Next makes it; one without scripts stays as it is
 * @param scriptPath the address of the site's own script
 */
export function stripFlight(html: string, scriptPath: string): string {
  let isStripped = false;
  let first = "";
  const bare = html.replace(SCRIPT, (script, attributes: string) => {
    if (KEPT.test(attributes)) return script;
    if (FIRST.test(attributes)) first += script;
    else isStripped = true;
    return "";
  });
  if (!isStripped) return html;
  const own = `<script type="module" src="${scriptPath}"></script></head>`;
  return bare
    .replace(OF_REACT, "")
    .replace("<head>", () => `<head>${first}`)
    .replace("</head>", () => own);
}

/** Documents in which scripts or style sheets can stand. */
const HOLDS_STYLES = /^(?:text\/html|image\/svg\+xml)/;

/**
 * An answer as it is sent: a page without what Next adds, its styles in its head, and the policy of each document with the hashes
 * of what stands in it.
 */
export function toSafeDocument(
  headers: Coming["headers"],
  body: Buffer,
  scriptPath: string,
): { readonly headers: Record<string, string>; readonly body: Buffer } {
  const text = HOLDS_STYLES.test(headers["content-type"] ?? "") ? body.toString() : "";
  if (!isPage(headers)) return { headers: fillPolicyHeader(headers, text), body };
  const page = isolateDirection(liftStyles(stripFlight(text, scriptPath)));
  return { headers: fillPolicyHeader(headers, page), body: Buffer.from(page) };
}
