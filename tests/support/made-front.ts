import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterEach } from "vitest";
import type { ContentVersion, VersionReader } from "@/lib/db/version-reader";
import { Front, type FrontOptions } from "@/lib/server/front";
import type { Coming } from "@/lib/server/renderer";

type Ask = FrontOptions["renderer"]["ask"];

export const CONTENT: ContentVersion = { version: "v1", loadedAt: "2026-01-01T00:00:00Z" };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** An answer of the process that makes pages. */
export function coming(
  text: string,
  headers: Record<string, string> = {},
  status = 200,
  madeFrom: Partial<Coming["madeFrom"]> = {},
): Coming {
  const body = Readable.from([Buffer.from(text)]) as unknown as Coming["body"];
  return {
    status,
    headers: { "content-type": "text/html", "cache-control": "no-store", ...headers },
    madeFrom: { contents: [], isUnavailable: false, ...madeFrom },
    body,
  };
}

/** A front before something that makes answers, over some content. Returns how to ask it. */
export async function openFront(
  ask: Ask,
  read: VersionReader["read"] = () => CONTENT,
  options: Partial<FrontOptions> = {},
) {
  const front = new Front({
    renderer: { ask },
    versions: { read },
    keptBytes: 1_000_000,
    atOnce: 2,
    waiting: 8,
    behindProxy: false,
    namesOrigin: true,
    scriptPath: "/own.js",
    isSecure: false,
    ...options,
  });
  const server = createServer(front.listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const site = `http://127.0.0.1:${port}`;
  return { port, site, get: (path: string, init: RequestInit = {}) => fetch(site + path, init) };
}
