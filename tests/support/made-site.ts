import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How a made-up site answers one path. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A web site on this machine, for as long as a test needs it. */
export interface MadeSite {
  /** Its address without a closing slash. */
  readonly origin: string;
  /** What it was asked, in order: `HEAD /path`. */
  readonly params: readonly string[];
  close(): Promise<void>;
}

/** Starts a site that answers these paths, and all others with 404. */
export async function madeSite(paths: Readonly<Record<string, Answering>>): Promise<MadeSite> {
  const params: string[] = [];
  const server = createServer((request, response) => {
    params.push(`${request.method} ${request.url}`);
    const answer = paths[request.url ?? ""];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    params,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
