import { connect } from "node:net";
import { expect, test } from "vitest";
import { formatContent } from "@/lib/db/readings";
import { MISSING_HEADER, parseMissingRecord } from "@/lib/http/missing";
import { CONTENT, coming, openFront } from "@/tests/support/made-front";

test("equal requests at the same time share one making, and those after it find it kept", async () => {
  let made = 0;
  let finish = () => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { get } = await openFront(async () => {
    made++;
    await held;
    return coming("page");
  });
  const answers = Array.from({ length: 5 }, () => get("/milestones?company=toyota"));
  finish();
  const texts = await Promise.all(answers.map(async (answer) => (await answer).text()));
  expect(new Set(texts)).toEqual(new Set(["page"]));
  expect((await get("/milestones?company=toyota&utm_source=x")).headers.get("cache-status")).toContain("hit");
  expect(made).toBe(1);
});

test("another version of the content, or another loading of the same, is another answer", async () => {
  let content = CONTENT;
  let made = 0;
  const { get } = await openFront(
    async () => coming(`page ${++made}`),
    () => content,
  );
  const ask = async () => (await get("/companies")).text();
  expect([await ask(), await ask()]).toEqual(["page 1", "page 1"]);
  content = { ...CONTENT, version: "v2" };
  expect([await ask(), await ask()]).toEqual(["page 2", "page 2"]);
  content = { ...content, loadedAt: "2026-01-02T00:00:00Z" };
  expect(await ask()).toBe("page 3");
});

const NOW = formatContent(CONTENT);
const LATER = formatContent({ ...CONTENT, version: "v2" });

test("what was made from another content than its request came with is sent and not kept", async () => {
  let made = 0;
  const { get } = await openFront(async () =>
    coming(`page ${++made}`, {}, 200, { contents: [made === 1 ? LATER : NOW] }),
  );
  const first = await get("/companies");
  expect([await first.text(), first.headers.get("cache-status")]).toEqual(["page 1", "Interphase; fwd=miss"]);
  for (const _ of [1, 2]) expect(await (await get("/companies")).text()).toBe("page 2");
});

test("what was made from an older content than is known is made anew, and never sent", async () => {
  const before = formatContent({ ...CONTENT, loadedAt: "2025-12-31T00:00:00Z" });
  let made = 0;
  let behind = 2;
  const { get } = await openFront(async () =>
    coming(`page ${++made}`, {}, 200, { contents: [made <= behind ? before : NOW] }),
  );
  expect(await (await get("/companies")).text()).toBe("page 3");
  behind = Number.POSITIVE_INFINITY;
  expect((await get("/milestones")).status).toBe(503);
});

test("so is what is too large to be kept", async () => {
  const before = formatContent({ ...CONTENT, loadedAt: "2025-12-31T00:00:00Z" });
  const large = "a".repeat(5_000_000);
  let contents = [NOW];
  const { get } = await openFront(async () => coming(large, {}, 200, { contents }));
  expect((await (await get("/api/v1/dataset.json")).text()).length).toBe(large.length);
  contents = [before];
  expect((await get("/api/v1/dataset.json")).status).toBe(503);
});

test("what was made from two contents is made anew, and never sent", async () => {
  let made = 0;
  let mixed = 2;
  const { get } = await openFront(async () =>
    coming(`page ${++made}`, {}, 200, { contents: made <= mixed ? [NOW, LATER] : [NOW] }),
  );
  expect(await (await get("/companies")).text()).toBe("page 3");
  mixed = Number.POSITIVE_INFINITY;
  const refused = await get("/milestones");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "30"]);
});

test("content that cannot be read is 503 with a time to come again, also where the making fails over it", async () => {
  let isReadable = false;
  const read = () => {
    if (isReadable) return CONTENT;
    throw new Error("the database is away");
  };
  const { get } = await openFront(async () => coming("failed", {}, 500, { isUnavailable: true }), read);
  for (const before of [false, true]) {
    isReadable = before;
    const page = await get("/companies", { headers: { Accept: "text/html" } });
    expect([page.status, page.headers.get("retry-after")]).toEqual([503, "30"]);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await page.text()).toContain("<h1>Not available</h1>");
    isReadable = before;
    const answer = await get("/api/v1/companies");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      503,
      "application/problem+json; charset=utf-8",
    ]);
  }
});

test("a fault of ours stays one, and is not kept", async () => {
  let made = 0;
  const { get } = await openFront(async () => coming(`failed ${++made}`, {}, 500));
  const accept = { headers: { Accept: "text/html" } };
  for (const count of [1, 2]) {
    const page = await get("/companies", accept);
    expect([page.status, await page.text()]).toEqual([500, expect.stringContaining("could not be made")]);
    expect(made).toBe(count);
  }
});

test("where a page finds no record, the page that says so comes in its place, under the same query", async () => {
  const params: string[] = [];
  const missing: unknown[] = [];
  const { get } = await openFront(async (_, path, headers) => {
    params.push(path);
    missing.push(headers[MISSING_HEADER]);
    return path.startsWith("/_not-found")
      ? coming("<p>Nothing is kept here</p>", {}, 404)
      : coming('<!DOCTYPE html><html id="__next_error__"><body></body></html>', {}, 404);
  });
  const page = await get("/companies/nobody?asOf=2023-12-31", { headers: { [MISSING_HEADER]: "/theirs" } });
  expect([page.status, await page.text()]).toEqual([404, "<p>Nothing is kept here</p>"]);
  expect(params).toEqual(["/companies/nobody?asOf=2023-12-31", "/_not-found?asOf=2023-12-31"]);
  expect(missing).toEqual([undefined, "/companies/nobody?asOf=2023-12-31"]);
  expect(parseMissingRecord("/companies/nobody?asOf=2023-12-31")).toEqual({
    ...{ collection: "companies", id: "nobody", asOf: "2023-12-31" },
  });
  expect([parseMissingRecord("/nowhere"), parseMissingRecord("/milestones/x/y")]).toEqual([null, null]);
});

test("methods that do not read are refused, and say which ones do", async () => {
  const { get } = await openFront(async () => coming("page"));
  for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
    const answer = await get("/companies/toyota", { method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  }
  const [whole, head] = [await get("/companies"), await get("/companies", { method: "HEAD" })];
  expect([head.status, await head.text()]).toEqual([200, ""]);
  for (const name of ["content-length", "content-type", "etag"])
    expect(head.headers.get(name), name).toBe(whole.headers.get(name));
});

test("a request to speak another protocol is answered like any other", async () => {
  const { port } = await openFront(async () => coming("page"));
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () =>
      socket.write("GET /x HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n"),
    );
    let received = "";
    socket.on("data", (part) => (received += part));
    socket.on("end", () => resolve(received));
    socket.on("error", reject);
  });
  expect(text).toMatch(/^HTTP\/1\.1 200 OK/);
});

test("files of the build are kept whatever the content, under their path alone, and need none to be read", async () => {
  let made = 0;
  const { get } = await openFront(
    async (_, path) => {
      made++;
      const headers = { "content-type": "text/css", "cache-control": "public, max-age=31536000, immutable" };
      return coming(`of ${path}`, headers);
    },
    () => {
      throw new Error("the database is away");
    },
  );
  for (const query of ["", "?a", "?b"]) {
    const answer = await get(`/_next/static/a.css${query}`);
    expect(await answer.text()).toBe("of /_next/static/a.css");
    expect(answer.headers.get("cache-control")).toContain("immutable");
  }
  expect(made).toBe(1);
});
