import { expect, inject, test } from "vitest";
import { html } from "@/tests/support/site-api";
import { EVERY_PAGE, NOWHERE } from "@/tests/support/site-paths";

async function assetsOf(path: string): Promise<string[]> {
  const answer = await fetch(inject("site") + path);
  const named = `${answer.headers.get("link")} ${await answer.text()}`;
  const found = named.match(/\/_next\/static\/[^"\\ ]+?\.(js|css|woff2)/g);
  return [...new Set(found)];
}

const ANSWERS = {
  ...EVERY_PAGE,
  "unknown record": NOWHERE,
  "unknown page": "/nowhere",
  "unknown file": "/_next/static/none.js",
  health: "/api/health",
  "a list of the API": "/api/v1/milestones",
  "a refusal of the API": "/api/v1/milestones?year=20x7",
  "nothing in the API": "/api/v1/none",
  "the whole dataset": "/api/v1/dataset.json",
  "a table": "/api/v1/milestones.csv",
  "all tables": "/api/v1/dataset.zip",
  "what a chart shows": "/api/v1/charts/trends.json",
  "the description for programs": "/api/v1/openapi.json",
  icon: "/icon.svg",
  "the icon that browsers ask for by themselves": "/favicon.ico",
  "a search of the API": "/api/v1/search?q=toyota",
};

test.each(Object.entries(ANSWERS))(
  "%s carries the security headers and does not say what serves it",
  async (_, path) => {
    expectSecure(await fetch(inject("site") + path));
  },
);

test("scripts, style sheets and fonts carry them too, and are kept for good", async () => {
  const assets = await assetsOf("/");
  for (const kind of [".js", ".css", ".woff2"])
    expect(
      assets.some((path) => path.endsWith(kind)),
      kind,
    ).toBe(true);
  for (const path of assets) {
    const answer = await fetch(inject("site") + path);
    expectSecure(answer);
    expect(answer.headers.get("cache-control"), path).toContain("immutable");
  }
});

test("no page says how a single element looks but in its head, which its policy names", async () => {
  for (const path of [...Object.values(EVERY_PAGE), "/embed/timeline", "/embed/trends"])
    expect(await html(path), path).not.toMatch(/<[^<>]+ style="|<body.*<style/s);
});

test("icons are asked for once", async () => {
  for (const path of ["/icon.svg", "/favicon.ico"]) {
    const { headers } = await fetch(inject("site") + path);
    const held = { headers: { "If-None-Match": headers.get("etag") ?? "" } };
    expect((await fetch(inject("site") + path, held)).status, path).toBe(304);
  }
});

test("an address that is no page is answered 404, and a page of it says what to do", async () => {
  for (const path of ["/nowhere", NOWHERE, "/companies/Toyota", "/asked/milestones", "/milestones/x/y"]) {
    const answer = await fetch(inject("site") + path);
    expect(answer.status, path).toBe(404);
    expect(await answer.text(), path).toContain("Look for a company");
  }
  const meant = await (await fetch(`${inject("site")}/companies/toyta?asOf=2024-01-01`)).text();
  expect(meant).toMatch(/Did you mean.*href="\/companies\/toyota\?asOf=2024-01-01"/);
});

test("a page has its own title and description, and no canonical address where the site does not know its own", async () => {
  const pages = await Promise.all(
    Object.values(EVERY_PAGE).map(async (path) => [path.split("?")[0], await html(path)] as const),
  );
  const titles = new Map(pages.map(([path, text]) => [path, text.match(/<title>(.*?)<\/title>/)?.[1]]));
  expect(new Set(titles.values()).size).toBe(titles.size);
  for (const [path, text] of pages) {
    expect(text.match(/<meta name="description" content="[^"]{40,}"/), path).not.toBeNull();
    expect(text, path).not.toContain('rel="canonical"');
    expect(text.match(/<h1/g), path).toHaveLength(1);
  }
});

function expectSecure({ headers, url }: Response): void {
  const policy = headers.get("content-security-policy");
  expect(policy, url).toContain("default-src 'none'");
  expect(policy, url).not.toContain("unsafe");
  expect(policy, url).toContain("frame-ancestors 'none'");
  expect(policy, url).not.toMatch(/https?:|\*/);
  expect(headers.get("x-content-type-options"), url).toBe("nosniff");
  expect(headers.get("referrer-policy"), url).not.toBeNull();
  expect(headers.get("permissions-policy"), url).not.toBeNull();
  expect(headers.get("x-powered-by"), url).toBeNull();
}
