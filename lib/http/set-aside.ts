import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

/*
 * Next writes a page twice, as data and as markup, and copies both several times on their way out. What a page says is
 * finished markup, so it is set aside while Next makes what stands around it, and put in its place as the page goes out.
 */

/** What stands for the page meanwhile. */
const PLACE = "<template data-page></template>";

interface Request {
  markup: string | null;
}

// Next bundles this module once more for its pages: both find the same requests.
const shared = globalThis as typeof globalThis & { interphaseRequests?: AsyncLocalStorage<Request> };
shared.interphaseRequests ??= new AsyncLocalStorage();
const requests = shared.interphaseRequests;

/** Sets a page's markup aside and gives what stands for it; the markup itself where Next alone serves, as in development. */
export function setAside(markup: string): string {
  const request = requests.getStore();
  if (!request) return markup;
  request.markup = markup;
  return PLACE;
}

/** Answers a request; what its page sets aside is put in its place as the answer goes out. */
export function putInPlace<T>(response: ServerResponse, answer: () => T): T {
  const request: Request = { markup: null };
  let held: Buffer = Buffer.alloc(0);
  const fill = (chunk: string | Uint8Array): Uint8Array => {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    if (request.markup === null) return bytes;
    const all = Buffer.concat([held, bytes]);
    const at = all.indexOf(PLACE);
    if (at < 0) {
      // It may begin in one chunk and end in the next.
      const length = all.length - beginningLength(all);
      held = all.subarray(length);
      return all.subarray(0, length);
    }
    held = Buffer.alloc(0);
    const filled = [all.subarray(0, at), Buffer.from(request.markup), all.subarray(at + PLACE.length)];
    request.markup = null;
    return Buffer.concat(filled);
  };
  const write = response.write.bind(response) as (chunk: Uint8Array, ...rest: unknown[]) => boolean;
  const end = response.end.bind(response) as (...rest: unknown[]) => ServerResponse;
  response.write = ((chunk: string | Uint8Array, ...rest: unknown[]) =>
    write(fill(chunk), ...rest)) as ServerResponse["write"];
  response.end = ((...rest: unknown[]) => {
    const [chunk] = rest;
    const isChunk = typeof chunk === "string" || chunk instanceof Uint8Array;
    const last = isChunk ? fill(chunk) : Buffer.alloc(0);
    if (last.length + held.length > 0) write(Buffer.concat([last, held]));
    return end(...rest.slice(isChunk ? 1 : 0));
  }) as ServerResponse["end"];
  return requests.run(request, answer);
}

/** How many bytes at the end of a chunk may be the beginning of the place. */
function beginningLength(chunk: Buffer): number {
  for (let length = Math.min(chunk.length, PLACE.length - 1); length > 0; length--)
    if (chunk.subarray(-length).equals(Buffer.from(PLACE.slice(0, length)))) return length;
  return 0;
}
