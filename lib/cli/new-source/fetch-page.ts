import { VISITOR } from "@/lib/cli/visitor";

/** A page as it was sent. */
export interface FetchedPage {
  readonly html: string;
  /** Where it was found in the end, after redirects. */
  readonly address: string;
}

const PATIENCE_MS = 20_000;
const LARGEST_BYTES = 5_000_000;

/**
 * Asks for one page, once.
 * @throws a sentence that says why it cannot be read: no answer, a refusal, no HTML, too much of it
 */
export async function fetchPage(address: string): Promise<FetchedPage> {
  try {
    const response = await fetch(address, {
      headers: { ...VISITOR, accept: "text/html, application/xhtml+xml;q=0.9" },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const type = response.headers.get("content-type") ?? "";
    const refusal = refusalOf(response, type);
    if (refusal !== null) {
      await response.body?.cancel();
      throw new Error(refusal);
    }
    return { html: decoded(await bytesOf(response), type), address: response.url };
  } catch (cause) {
    const { name } = cause as Error;
    const why = name === "TimeoutError" ? `no answer within ${PATIENCE_MS / 1000} seconds` : reasonOf(cause);
    throw new Error(`The page could not be read: ${why}.`, { cause });
  }
}

function refusalOf({ ok, status, statusText }: Response, type: string): string | null {
  if (!ok) return `the site answered ${status} ${statusText}`.trimEnd();
  return /html/i.test(type) ? null : `it is no web page but ${type || "something without a type"}`;
}

/** What Node's `fetch` keeps in the cause of its error: `getaddrinfo ENOTFOUND example.org`. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message ? cause.message : message;
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > LARGEST_BYTES) throw new Error(`it is larger than ${LARGEST_BYTES / 1_000_000} MB`);
  }
  return Buffer.concat(chunks);
}

/** Bytes as text, in the encoding that the answer names, else the page itself, else UTF-8. */
export function decoded(bytes: Uint8Array, contentType: string): string {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const named = [contentType, beginning].flatMap(
    (text) => /charset\s*=\s*["']?([\w-]+)/i.exec(text)?.[1] ?? [],
  );
  for (const label of [...named, "utf-8"]) {
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {}
  }
  return new TextDecoder().decode(bytes);
}
