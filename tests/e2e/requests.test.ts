import { gunzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { received } from "@/tests/support/on-the-wire";

describe("an address that encodes no text names nothing", () => {
  test.each([
    "/%ff",
    "/companies/%ff",
    "/sources/%E0%A4%A",
    "/companies/%ff?asOf=2024-01-01",
    "/api/v1/companies/%ff",
    "/api/v1/%E0%A4%A",
    "/api/v1/charts/%C0.svg",
    "/embed/%ff",
    "/og/%ff.png",
    "/%",
  ])("%s", async (path) => {
    expect((await received(path)).status).toBe(404);
  });
});

test("in a filter such signs are words that nothing has, or are named", async () => {
  expect((await received("/api/v1/milestones?q=%ff")).status).toBe(200);
  expect((await received("/milestones?company=%E0%A4%A")).status).toBe(200);
  expect((await received("/api/v1/milestones?company=%E0%A4%A")).status).toBe(400);
});

describe("a name that every object has is a name like any other", () => {
  // A function, a constructor, and what reads and sets every object's prototype.
  const names = ["toString", "hasOwnProperty", "constructor", "__proto__"];

  test("as parameters that mean nothing", async () => {
    const nothings = names.flatMap((name) => [`${name}=x`, `${name}=y`]).join("&");
    const pages = ["/", "/companies", "/changes", "/search", "/timeline", "/trends", "/companies/toyota"];
    for (const path of pages)
      expect((await received(`${path}?q=a&asOf=2024-01-01&${nothings}`)).status, path).toBe(200);
    for (const path of ["/api/v1/companies", "/api/v1/search", "/api/v1/charts/trends.json"]) {
      // Next takes the last one out of an address before anybody reads it.
      expect(await refusedOf(`${path}?q=a&${nothings}`), path).toEqual(names.slice(0, -1));
      expect((await received(`${path}?q=a&__proto__=x`)).status, path).toBe(200);
    }
  });

  test.each(names)("%s as a value, an id and the name of a file", async (name) => {
    const closed = ["kind", "sort", "scope"];
    const query = closed.map((parameter) => `${parameter}=${name}`).join("&");
    expect((await received(`/companies?${query}&company=${name}&cursor=${name}`)).status).toBe(200);
    expect(await refusedOf(`/api/v1/companies?${query}`)).toEqual(closed);
    for (const parameter of ["company", "cursor"])
      expect(await refusedOf(`/api/v1/companies?${parameter}=${name}`)).toEqual([parameter]);
    expect((await received(`/api/v1/search?q=a&in=${name}`)).status).toBe(400);
    for (const path of [
      `/companies/${name}`,
      `/companies/${name}?asOf=2024-01-01`,
      `/api/v1/${name}`,
      `/api/v1/${name}.csv`,
      `/api/v1/companies.${name}`,
      `/api/v1/companies/${name}`,
      `/api/v1/${name}/${name}`,
      `/api/v1/charts/${name}.csv`,
      `/api/v1/charts/${name}.svg`,
      `/og/${name}.png`,
      `/og/${name}/${name}.png`,
      `/embed/${name}`,
      `/embed/charts/${name}`,
    ])
      expect((await received(path)).status, path).toBe(404);
  });
});

/** The parameters that an answer of the API says are wrong. */
async function refusedOf(path: string): Promise<(string | null)[]> {
  const answer = await fetch(inject("site") + path);
  expect(answer.status, path).toBe(400);
  const { errors } = (await answer.json()) as { errors: { parameter: string | null }[] };
  return [...new Set(errors.map(({ parameter }) => parameter))];
}

test.each(["TRACE", "PROPFIND", "QUERY", "POST"])(
  "%s is refused by all that is read-only",
  async (method) => {
    for (const path of ["/api/v1/companies", "/api/v1/milestones.csv", "/embed/timeline", "/sitemap.xml"]) {
      const { status, headers } = await received(path, method);
      expect(status, path).toBe(405);
      expect(headers.allow, path).toBe("GET, HEAD, OPTIONS");
    }
    expect((await received("/timeline", method)).status).toBe(405);
  },
);

test.each([
  "/about",
  "/api/v1/openapi.json",
  "/api/v1/milestones",
  "/api/v1/milestones.csv",
  "/api/v1/dataset.json",
  "/api/v1/changes.atom",
  "/api/v1/milestones.ics",
  "/api/v1/charts/trends.svg",
  "/embed/timeline",
  "/sitemap.xml",
])("%s comes compressed to whoever can unpack it", async (path) => {
  const { headers, body } = await received(path);
  expect(headers["content-encoding"]).toBe("gzip");
  expect(headers.vary).toMatch(/accept-encoding/i);
  const text = gunzipSync(body);
  expect(body.byteLength).toBeLessThan(text.byteLength / 2);
  expect(text.equals(Buffer.from(await (await fetch(inject("site") + path)).arrayBuffer()))).toBe(true);
});

test("no cache may give an answer that names where one reader found the site to another", async () => {
  for (const path of ["/sitemap.xml", "/robots.txt", "/api/v1/changes.atom", "/api/v1/milestones.csv"]) {
    const { headers } = await received(path);
    expect(headers.vary, path).toMatch(/x-forwarded-host, x-forwarded-proto/i);
  }
});
