/** How the project's commands introduce themselves to a site. */
const VISITOR = {
  "user-agent":
    "Interphase/0.1 (a tracker of solid-state battery promises; one page at a time, asked for by an editor)",
  "accept-language": "en, *;q=0.5",
};
const PATIENCE_MS = 20_000;
const LARGEST_BYTES = 5_000_000;
const MOST_REDIRECTS = 8;

/** A page as it was sent. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** With the encoding, where the site names one. */
  readonly contentType: string;
  /** Where it was found in the end, after redirects. */
  readonly address: string;
}

/**
 * Asks for one page, once.
 * @throws why it cannot be read, as the end of a sentence: no answer, a refusal, no text, too much of it
 */
export async function fetchPage(address: string): Promise<FetchedPage> {
  try {
    const response = await ask(address, {
      accept: "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.5",
    });
    const contentType = response.headers.get("content-type") ?? "";
    // Of a PDF the beginning is handed on: who reads pages says what to do with it.
    if (!response.ok || !/html|text\/plain|pdf/i.test(contentType)) {
      await response.body?.cancel();
      const refusal = `the site answered ${response.status} ${response.statusText}`.trimEnd();
      throw new Error(
        response.ok ? `it is no web page but ${contentType || "something without a type"}` : refusal,
      );
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (/pdf/i.test(contentType)) break;
      if (size > LARGEST_BYTES) throw new Error(`it is larger than ${LARGEST_BYTES / 1_000_000} MB`);
    }
    return { bytes: Buffer.concat(chunks), contentType, address: response.url };
  } catch (cause) {
    throw new Error(describeFailure(cause), { cause });
  }
}

/** What Node's `fetch` keeps in the cause of its error: `getaddrinfo ENOTFOUND example.org`. */
function describeFailure(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === "TimeoutError") return `no answer within ${PATIENCE_MS / 1000} seconds`;
  return cause instanceof Error && cause.message ? cause.message : message;
}

/** What asking for an address led to: an answer at the end of its redirects, or none. */
export interface Answer {
  readonly redirects: readonly Redirect[];
  /** The HTTP status at the end; null where nobody answered. */
  readonly status: number | null;
  /** Why nobody answered: Node's code as in `ENOTFOUND`, `TIMEOUT`, or words; null where somebody did. */
  readonly failure: string | null;
}

/** One step of a redirect. */
export interface Redirect {
  readonly to: string;
  /** Whether the site says that it is for good (301, 308). */
  readonly permanent: boolean;
}

/** Asks for an address: only the head, and the whole where the head is refused. Follows redirects; never throws. */
export async function askAddress(address: string): Promise<Answer> {
  const redirects: Redirect[] = [];
  try {
    for (let at = address; redirects.length <= MOST_REDIRECTS; ) {
      const head = await askOnce(at, "HEAD");
      // Many sites answer HEAD with anything but the truth; what matters is what a reader gets.
      const { status, headers } = head.status < 400 ? head : await askOnce(at, "GET");
      const location = status >= 300 && status < 400 ? headers.get("location") : null;
      if (location === null) return { redirects, status, failure: null };
      at = new URL(location, at).href;
      redirects.push({ to: at, permanent: status === 301 || status === 308 });
    }
    return { redirects, status: null, failure: "too many redirects" };
  } catch (error) {
    return { redirects, status: null, failure: explainFailure(error) };
  }
}

async function askOnce(address: string, method: "HEAD" | "GET"): Promise<Response> {
  const response = await ask(address, {}, { method, redirect: "manual" });
  await response.body?.cancel();
  return response;
}

/** What stands at an address as JSON; undefined where it cannot be had. */
export async function askJson(address: string): Promise<unknown> {
  return ask(address)
    .then((response) => response.json())
    .catch(() => undefined);
}

function ask(
  address: string,
  headers: Record<string, string> = {},
  init: RequestInit = {},
): Promise<Response> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return fetch(address, { ...init, headers: { ...VISITOR, ...headers }, signal });
}

/** Node's code for why a request failed, where there is one, else its words. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "TIMEOUT";
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === "string") return code;
  return error.cause instanceof Error ? explainFailure(error.cause) : error.message;
}
