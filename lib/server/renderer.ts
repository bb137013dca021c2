import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import { isOfReadings, type MadeFrom, parseReadings } from "@/lib/http/readings-headers";

/** An answer that begins to come. */
export interface Coming {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly madeFrom: MadeFrom;
  readonly body: IncomingMessage;
}

/** What is between two programs and never handed on (RFC 9110, 7.6.1), and what only packs a body. */
const NOT_HANDED_ON = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "http2-settings",
  "expect",
  "date",
]);

/** What the front answers by itself. */
const NOT_ASKED = new Set([
  "accept-encoding",
  "content-length",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "if-unmodified-since",
  "range",
  // What Next's own client asks of its server: parts of pages, which no page here loads.
  "rsc",
  "next-action",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
]);

/** What Next says of its own caches. */
const NOT_TOLD = /^x-nextjs-|^x-powered-by$|^content-length$/;

/** The process that makes pages, reached by a socket in the file system. */
export class Renderer {
  readonly #socketPath: string;
  readonly #agent = new Agent({ keepAlive: true, maxFreeSockets: 16 });

  constructor(socketPath: string) {
    this.#socketPath = socketPath;
  }

  /**
   * Asks for an answer, unpacked.
   * @param signal ends the asking where nobody waits for the answer any more
   * @throws where the process cannot be reached
   */
  ask(method: string, path: string, headers: IncomingHttpHeaders, signal?: AbortSignal): Promise<Coming> {
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          socketPath: this.#socketPath,
          agent: this.#agent,
          method,
          path,
          headers: listRequestHeaders(headers),
          ...(signal && { signal }),
        },
        (body) =>
          resolve({
            status: body.statusCode ?? 502,
            headers: listAnswerHeaders(body.headers),
            madeFrom: parseReadings(body.headers),
            body,
          }),
      );
      outgoing.on("error", (error: NodeJS.ErrnoException) => {
        // The other side closed a connection that was kept: nothing was answered, and it may be asked again.
        if (outgoing.reusedSocket && error.code === "ECONNRESET")
          resolve(this.ask(method, path, headers, signal));
        else reject(error);
      });
      outgoing.end();
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

function listRequestHeaders(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const kept = Object.entries(headers).filter(
    (entry): entry is [string, string | string[]] =>
      entry[1] !== undefined && !NOT_HANDED_ON.has(entry[0]) && !NOT_ASKED.has(entry[0]),
  );
  return { ...Object.fromEntries(kept), "accept-encoding": "identity" };
}

function listAnswerHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name, value]) =>
      value !== undefined && !NOT_HANDED_ON.has(name) && !NOT_TOLD.test(name) && !isOfReadings(name),
  );
  const told = kept.map(([name, value]) => [name, [value].flat().join(", ")] as const);
  return Object.fromEntries(told.map(([name, value]) => [name, name === "vary" ? varyOf(value) : value]));
}

/** What an answer depends on, without what only Next's own client asks. */
function varyOf(vary: string): string {
  const names = vary.split(",").map((name) => name.trim());
  return names.filter((name) => !NOT_ASKED.has(name.toLowerCase())).join(", ");
}
