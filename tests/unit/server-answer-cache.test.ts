import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { AnswerCache, chooseEncoding, packAnswer } from "@/lib/server/answer-cache";

const HTML = { "content-type": "text/html; charset=utf-8" };
const page = (text: string) => ({ status: 200, headers: HTML, body: Buffer.from(text) });

test.each([
  ["gzip, deflate, br", "text/html", "br"],
  ["gzip, deflate", "text/html; charset=utf-8", "gzip"],
  ["br;q=0, gzip", "application/json", "gzip"],
  ["*", "application/atom+xml", "br"],
  ["*;q=0", "text/csv", "identity"],
  ["", "text/html", "identity"],
  [undefined, "text/html", "identity"],
  ["gzip, br", "image/png", "identity"],
  ["gzip, br", "application/zip", "identity"],
  ["gzip, br", "image/svg+xml; charset=utf-8", "br"],
  ["gzip, br", "application/problem+json; charset=utf-8", "br"],
  ["gzip", "text/calendar", "gzip"],
])("of what is accepted, %j, an answer of %s comes as %s", (accepted, type, encoding) => {
  expect(chooseEncoding(accepted, type)).toBe(encoding);
});

test("what is kept is the same however it is packed", async () => {
  const cache = new AnswerCache(1_000_000);
  const text = "Toyota said 2020, then 2025. ".repeat(200);
  cache.set("a", await packAnswer(page(text), "br"));
  const brotli = await cache.get("a", "br");
  const gzip = await cache.get("a", "gzip");
  const plain = await cache.get("a", undefined);
  expect([brotli, gzip, plain].map((answer) => answer?.encoding)).toEqual(["br", "gzip", "identity"]);
  expect(brotliDecompressSync(brotli?.body ?? Buffer.of()).toString()).toBe(text);
  expect(gunzipSync(gzip?.body ?? Buffer.of()).toString()).toBe(text);
  expect(plain?.body.toString()).toBe(text);
  expect(await cache.get("b", "br")).toBeNull();
});

test.each(["br", "gzip"])("an answer packed by %s takes no more room than its bytes", async (accepted) => {
  const { body } = await packAnswer(page("Toyota said 2020, then 2025. ".repeat(200)), accepted);
  expect(body.buffer.byteLength).toBe(body.byteLength);
});

test("no more is kept than the bound, and what was asked for last stays", async () => {
  const cache = new AnswerCache(50_000);
  for (let index = 0; index < 100; index++) {
    cache.set(`page ${index}`, await packAnswer(page("x".repeat(8_000)), undefined));
    await cache.get("page 0", undefined);
  }
  const kept = await Promise.all(
    Array.from({ length: 100 }, async (_, index) => cache.get(`page ${index}`, undefined)),
  );
  const indices = kept.flatMap((answer, index) => (answer ? [index] : []));
  expect(indices).toContain(0);
  expect(indices).toContain(99);
  expect(indices.length).toBeLessThanOrEqual(5);
});
