import { createServer, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Readable } from "node:stream";
import { afterEach, expect, test } from "vitest";
import type { ContentVersion, VersionReader } from "@/lib/db/version-reader";
import { Front, type FrontOptions } from "@/lib/server/front";
import type { Coming } from "@/lib/server/renderer";

type Ask = FrontOptions["renderer"]["ask"];

const CONTENT: ContentVersion = { version: "v1", loadedAt: "2026-01-01T00:00:00Z" };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** An answer of the process that makes pages. */
function coming(text: string, headers: Record<string, string> = {}, status = 200): Coming {
  const body = Readable.from([Buffer.from(text)]) as unknown as Coming["body"];
  return { status, headers: { "content-type": "text/html", "cache-control": "no-store", ...headers }, body };
}

/** A front before something that makes answers, over some content. Returns how to ask it. */
async function open(
  ask: Ask,
  read: VersionReader["read"] = () => CONTENT,
  options: Partial<FrontOptions> = {},
) {
  const front = new Front({
    renderer: { ask },
    versions: { read, close: () => {} },
    keptBytes: 1_000_000,
    atOnce: 2,
    waiting: 8,
    behindProxy: false,
    namesOrigin: true,
    ...options,
  });
  const server = createServer(front.listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const site = `http://127.0.0.1:${port}`;
  return { port, site, get: (path: string, init: RequestInit = {}) => fetch(site + path, init) };
}

test("equal requests at the same time share one making, and those after it find it kept", async () => {
  let made = 0;
  let finish = () => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { get } = await open(async () => {
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
  const { get } = await open(
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

test("what was made while the content changed is sent and not kept", async () => {
  let content = CONTENT;
  let made = 0;
  const { get } = await open(
    async () => {
      if (++made === 1) content = { ...CONTENT, version: "v2" };
      return coming(`page ${made}`);
    },
    () => content,
  );
  const first = await get("/companies");
  expect([await first.text(), first.headers.get("cache-status")]).toEqual(["page 1", "Interphase; fwd=miss"]);
  content = CONTENT;
  expect(await (await get("/companies")).text()).toBe("page 2");
});

test("content that cannot be read is 503 with a time to come again, also where the making fails over it", async () => {
  let isReadable = false;
  const read = () => {
    if (isReadable) return CONTENT;
    throw new Error("the database is away");
  };
  const { get } = await open(async () => {
    isReadable = false;
    return coming("failed", {}, 500);
  }, read);
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
  const { get } = await open(async () => coming(`failed ${++made}`, {}, 500));
  expect([(await get("/companies")).status, await (await get("/companies")).text()]).toEqual([
    500,
    "failed 2",
  ]);
});

test("methods that do not read are refused, and say which ones do", async () => {
  const { get } = await open(async () => coming("page"));
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
  const { port } = await open(async () => coming("page"));
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

test("where too much is asked for, what does not fit is 503, and another client still gets through", async () => {
  let finish = () => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { port } = await open(
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
  const { get } = await open(async () => ({
    ...coming(""),
    headers: { "content-type": "application/zip" },
    body: Readable.from(Array.from({ length: 6 }, () => part)) as unknown as Coming["body"],
  }));
  const answer = await get("/api/v1/dataset.zip");
  expect((await answer.arrayBuffer()).byteLength).toBe(6_000_000);
  expect(answer.headers.get("cache-status")).toBeNull();
});
