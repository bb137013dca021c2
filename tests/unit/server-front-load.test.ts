import { request } from "node:http";
import { connect } from "node:net";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import type { Coming } from "@/lib/server/renderer";
import { CONTENT, coming, openFront } from "@/tests/support/made-front";

test("where too much is asked for, what does not fit is 503, and another client still gets through", async () => {
  let finish = () => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { port } = await openFront(
    async () => {
      await held;
      return coming("page");
    },
    () => CONTENT,
    { atOnce: 1, waiting: 4, behindProxy: true },
  );
  const ask = (path: string, client: string) =>
    new Promise<number>((resolve, reject) => {
      request({ port, path, headers: { "X-Forwarded-For": `8.8.8.8, ${client}` } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      })
        .on("error", reject)
        .end();
    });
  let refused = 0;
  const much = Array.from({ length: 12 }, async (_, index) => {
    const status = await ask(`/companies?q=${index}`, "10.0.0.1");
    if (status === 503) refused++;
    return status;
  });
  // One is being made and four wait; the others are refused at once.
  await expect.poll(() => refused).toBe(7);
  const other = [ask("/timeline", "10.0.0.2"), ask("/trends", "10.0.0.2")];
  // Two more give way to the other client.
  await expect.poll(() => refused).toBe(9);
  finish();
  expect(await Promise.all(other)).toEqual([200, 200]);
  const statuses = await Promise.all(much);
  expect(statuses.filter((status) => status === 503)).toHaveLength(9);
});

test("an answer too large to keep is handed on whole", async () => {
  const part = Buffer.alloc(1_000_000, "x");
  const { get } = await openFront(async () => ({
    ...coming(""),
    headers: { "content-type": "application/zip" },
    body: Readable.from(Array.from({ length: 6 }, () => part)) as unknown as Coming["body"],
  }));
  const answer = await get("/api/v1/dataset.zip");
  expect((await answer.arrayBuffer()).byteLength).toBe(6_000_000);
  expect(answer.headers.get("cache-status")).toBeNull();
});

test("an answer too large to keep is not sent again to whoever holds it", async () => {
  const { get } = await openFront(async () =>
    coming("x".repeat(5_000_000), { "content-type": "text/csv", etag: 'W/"held"' }),
  );
  const held = await get("/api/v1/claims.csv", { headers: { "If-None-Match": '"other", "held"' } });
  expect([held.status, held.headers.get("etag"), (await held.text()).length]).toEqual([304, 'W/"held"', 0]);
  const other = await get("/api/v1/claims.csv", { headers: { "If-None-Match": '"other"' } });
  expect([other.status, (await other.text()).length]).toEqual([200, 5_000_000]);
});

test("readers that take a large answer slowly hold up no other one, also of the same address", async () => {
  const part = Buffer.alloc(1_000_000, "x");
  const large = () => Readable.from(Array.from({ length: 60 }, () => part)) as unknown as Coming["body"];
  const params: string[] = [];
  const { port, get } = await openFront(
    async (_, path) => {
      params.push(path);
      if (!path.startsWith("/api/")) return coming("page");
      return { ...coming(""), headers: { "content-type": "application/zip" }, body: large() };
    },
    undefined,
    { namesOrigin: false },
  );
  const paths = ["/api/v1/dataset.zip", "/api/v1/dataset.zip?scope=all"];
  const slow = paths.map((path) => {
    const socket = connect(port, "127.0.0.1");
    socket.pause().write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
    return socket;
  });
  try {
    await expect.poll(() => params).toHaveLength(paths.length);
    expect(await (await get("/companies")).text()).toBe("page");
    const answer = await get("/api/v1/dataset.zip");
    expect((await answer.arrayBuffer()).byteLength).toBe(60_000_000);
  } finally {
    for (const socket of slow) socket.destroy();
  }
});
