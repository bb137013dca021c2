import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { watchConnections } from "@/lib/server/graceful-stop";

const LENGTH = 20_000_000;

test("an answer that its reader takes slowly is sent whole, and then nothing is left open", async () => {
  let answer = () => {};
  const isAnswering = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Length": String(LENGTH) }).end(Buffer.alloc(LENGTH, "x"));
    answer();
  });
  const stop = watchConnections(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const idle = connect(port, "127.0.0.1");
  const slow = connect(port, "127.0.0.1", () => slow.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
  const received = new Promise<number>((resolve, reject) => {
    let bytes = 0;
    slow.on("data", (part) => (bytes += part.byteLength));
    slow.on("close", () => resolve(bytes));
    slow.on("error", reject);
    // Nothing is taken until the server is told to stop.
    slow.pause();
  });
  await new Promise<void>((resolve) => idle.once("connect", () => resolve()));
  await isAnswering;
  const stopped = stop();
  slow.resume();
  expect(await received).toBeGreaterThan(LENGTH);
  await stopped;
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
  idle.destroy();
});
