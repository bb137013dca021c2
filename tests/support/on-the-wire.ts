import { type IncomingHttpHeaders, request } from "node:http";
import { inject } from "vitest";

/** An answer as it comes, not yet unpacked. */
export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks the site as a browser does, to which an answer may come compressed. */
export function received(path: string, method = "GET"): Promise<Received> {
  return new Promise((resolve, reject) => {
    const params = request(
      inject("site") + path,
      { method, headers: { "Accept-Encoding": "gzip" } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
        answer.on("error", reject);
      },
    );
    params.on("error", reject).end();
  });
}
