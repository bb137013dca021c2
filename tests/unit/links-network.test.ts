import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkLinks, type Network } from "@/lib/cli/links/check-links";
import type { SeedAddress } from "@/lib/cli/links/seed-addresses";
import { type Answer, askAddress, askJson, explainFailure } from "@/lib/cli/web";
import { type Answering, type MadeSite, madeSite } from "@/tests/support/made-site";

const to =
  (status: number, location: string): Answering =>
  (_request, response) =>
    response.writeHead(status, { location }).end();
const headRefused =
  (status: number): Answering =>
  ({ method }, response) =>
    response.writeHead(method === "HEAD" ? status : 200).end("page");

let site: MadeSite;
beforeAll(async () => {
  site = await madeSite({
    "/fine": (_request, response) => response.end("page"),
    "/no-head": headRefused(405),
    "/false-head": headRefused(404),
    "/blocked": (_request, response) => response.writeHead(403).end(),
    "/old": to(301, "/older"),
    "/older": to(308, "/fine"),
    "/for-now": to(302, "/fine"),
    "/circle": to(301, "/circle"),
    "/to-nowhere": to(301, "http://"),
    "/cut": ({ socket }) => socket.destroy(),
    "/json": (_request, response) => response.end('{"a":1}'),
    "/visitor": ({ headers }, response) =>
      response.writeHead(/^Interphase/.test(headers["user-agent"] ?? "") ? 200 : 403).end(),
  });
});
afterAll(() => site.close());

describe("asking for an address", () => {
  const ask = (path: string) => askAddress(`${site.origin}${path}`);

  test("asks only for the head, and for the whole where the head is refused", async () => {
    const before = site.params.length;
    for (const path of ["/fine", "/no-head", "/false-head"])
      expect(await ask(path)).toEqual({ redirects: [], status: 200, failure: null });
    expect(site.params.slice(before)).toEqual([
      ...["HEAD /fine", "HEAD /no-head", "GET /no-head", "HEAD /false-head", "GET /false-head"],
    ]);
    expect(await ask("/gone")).toMatchObject({ status: 404 });
    expect(await ask("/blocked")).toMatchObject({ status: 403 });
    expect(await ask("/visitor")).toMatchObject({ status: 200 });
  });

  test("follows redirects and tells which were for good", async () => {
    const fine = `${site.origin}/fine`;
    expect(await ask("/old")).toEqual({
      redirects: [
        { to: `${site.origin}/older`, permanent: true },
        { to: fine, permanent: true },
      ],
      status: 200,
      failure: null,
    });
    expect((await ask("/for-now")).redirects).toEqual([{ to: fine, permanent: false }]);
    expect(await ask("/circle")).toMatchObject({ status: null, failure: "too many redirects" });
  });

  test("never throws: what went wrong is part of the answer", async () => {
    expect(await askAddress("http://127.0.0.1:1/")).toMatchObject({
      status: null,
      failure: expect.any(String),
    });
    expect((await ask("/cut")).status).toBeNull();
    expect((await ask("/to-nowhere")).status).toBeNull();
    expect(await askJson(`${site.origin}/json`)).toEqual({ a: 1 });
    expect(await askJson(`${site.origin}/fine`)).toBeUndefined();
  });

  test("names a failure by Node's code, however deep it lies", () => {
    const notFound = Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" });
    expect(explainFailure(new TypeError("fetch failed", { cause: notFound }))).toBe("ENOTFOUND");
    expect(explainFailure(new DOMException("aborted", "TimeoutError"))).toBe("TIMEOUT");
    expect(explainFailure(new Error("odd"))).toBe("odd");
  });
});

describe("the check of all addresses", () => {
  const at = (address: string, archived = false): SeedAddress => ({
    ...{ address, source: "paper", key: "url", file: "sources/2024/paper.yaml", line: 3 },
    ...{ archived, published: "2024" },
  });
  const answered = (status: number): Answer => ({ redirects: [], status, failure: null });
  const lookups: string[] = [];
  const network: Network = {
    reachable: async () => true,
    ask: async (address) => answered(Number(new URL(address).pathname.slice(1, 4))),
    json: async (lookup) => {
      lookups.push(lookup);
      return {
        archived_snapshots: { closest: { available: true, url: "http://web.archive.org/web/2024/x" } },
      };
    },
    hosts: 2,
    pause: async () => {},
  };
  beforeEach(() => void lookups.splice(0));

  test("asks several hosts at a time, each for one address after the other and with pauses", async () => {
    const busy = new Set<string>();
    const params: string[] = [];
    let [most, pauses] = [0, 0];
    const addresses = ["a", "b", "c"].flatMap((host) =>
      [1, 2, 3].map((page) => `https://${host}.example/${page}`),
    );
    await checkLinks(
      [...addresses, ...addresses].map((address) => at(address)),
      {
        ...network,
        ask: async (address) => {
          const { host } = new URL(address);
          expect(busy.has(host)).toBe(false);
          busy.add(host);
          params.push(address);
          most = Math.max(most, busy.size);
          await Promise.resolve();
          busy.delete(host);
          return answered(200);
        },
        pause: async () => void pauses++,
      },
    );
    expect(params.sort()).toEqual(addresses);
    expect({ most, pauses }).toEqual({ most: 2, pauses: 6 });
  });

  test("looks for a copy of what is dead and has none", async () => {
    const checked = await checkLinks(
      [at("https://a.example/200"), at("https://a.example/404"), at("https://b.example/410", true)],
      network,
    );
    expect(checked).toMatchObject([
      { state: "fine", copy: null },
      { state: "dead", copy: "https://web.archive.org/web/2024/x" },
      { state: "dead", copy: null },
    ]);
    expect(lookups).toHaveLength(1);
  });

  test("leaves a host in peace once it has said that it is asked too much", async () => {
    const params: string[] = [];
    const ask: Network["ask"] = (address) => {
      params.push(address);
      return network.ask(address);
    };
    const checked = await checkLinks(
      ["https://a.example/429", "https://a.example/200", "https://b.example/200"].map((address) =>
        at(address),
      ),
      { ...network, ask },
    );
    expect(checked?.map(({ state }) => state)).toEqual(["unsure", "unsure", "fine"]);
    expect(params).not.toContain("https://a.example/200");
  });

  test("says nothing of any address where there is no network", async () => {
    expect(
      await checkLinks([at("https://a.example/404")], { ...network, reachable: async () => false }),
    ).toBeNull();
  });
});
