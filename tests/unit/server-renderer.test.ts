import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { Renderer } from "@/lib/server/renderer";

const folder = mkdtempSync(join(tmpdir(), "interphase render "));
let server: Server | null = null;
let renderer: Renderer | null = null;
afterEach(() => {
  renderer?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a kept connection that the other side has closed is no failed answer", async () => {
  const socketPath = join(folder, "render.sock");
  const params: number[] = [];
  server = createServer((request, response) => {
    params.push(request.socket.bytesRead);
    // As if it had been closed a moment before.
    if (params.length === 2) request.socket.destroy();
    else response.setHeader("X-Powered-By", "Test").end(`${request.method} ${request.url}`);
  });
  await new Promise<void>((resolve) => server?.listen(socketPath, resolve));
  renderer = new Renderer(socketPath);
  for (const path of ["/a", "/b", "/c"]) {
    const { status, headers, body } = await renderer.ask("GET", path, { host: "a", connection: "close" });
    expect([status, await text(body), headers["x-powered-by"]]).toEqual([200, `GET ${path}`, undefined]);
  }
  expect(params).toHaveLength(4);
});
