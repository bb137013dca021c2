import { parseFeed } from "@rowanmanning/feed-parser";
import { expect, inject, test } from "vitest";
import { robotsAllow } from "@/tests/support/robots-rules";
import { apiList, html } from "@/tests/support/site-api";
import { PLAIN_PAGES, RECORDS } from "@/tests/support/site-paths";
import { structuredData } from "@/tests/support/structured-data";
import { xmlErrors } from "@/tests/support/xml-schema";

const addressesIn = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => (address ?? "").replaceAll("&amp;", "&"));
const pathOf = (address: string) => address.slice(inject("site").length);

async function everyAddress(): Promise<string[]> {
  const index = await html("/sitemap.xml");
  expect(await xmlErrors("sitemap", index)).toEqual([]);
  const parts = await Promise.all(addressesIn(index).map((address) => html(pathOf(address))));
  for (const part of parts) expect(await xmlErrors("sitemap", part)).toEqual([]);
  return parts.flatMap(addressesIn);
}

test("robots.txt leads to the sitemap, and that to every page, once", async () => {
  const robots = await html("/robots.txt");
  expect(robots).toContain(`\nSitemap: ${inject("site")}/sitemap.xml\n`);
  const paths = (await everyAddress()).map(pathOf);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(expect.arrayContaining(Object.values(PLAIN_PAGES)));
  for (const collection of ["companies", "partnerships", "milestones", "sources"]) {
    const { data, meta } = await apiList(`/${collection}?scope=all&limit=500`);
    const own = paths.filter((path) => path.startsWith(`/${collection}/`));
    expect(own).toHaveLength(meta.total);
    expect(own).toEqual(expect.arrayContaining(data.map(({ id }) => `/${collection}/${id}`)));
  }
  const allows = robotsAllow(robots);
  expect(paths.filter((path) => !allows(path))).toEqual([]);
});

test("a card can be made of a cited address, which search engines leave out", async () => {
  const robots = await html("/robots.txt");
  const query = "?company=toyota&asOf=2023-12-31";
  const [view, picture] = [`/milestones${query}`, "/og/milestones.png?asOf=2023-12-31"];
  for (const path of [view, picture]) {
    expect((await fetch(inject("site") + path)).status, path).toBe(200);
    expect(robotsAllow(robots)(path), path).toBe(false);
    for (const crawler of ["Twitterbot", "facebookexternalhit", "LinkedInBot", "Slackbot"])
      expect(robotsAllow(robots, crawler)(path), `${crawler} ${path}`).toBe(true);
  }
});

test("a page of each kind that the sitemap names is there", async () => {
  const paths = (await everyAddress()).map(pathOf);
  const kinds = new Map(paths.map((path) => [path.split("/")[1], path]));
  for (const path of kinds.values()) expect((await fetch(inject("site") + path)).status, path).toBe(200);
});

test("a part of the sitemap that is none is not found", async () => {
  for (const part of ["companies-99", "nothing", ""])
    expect((await fetch(`${inject("site")}/sitemap.xml?part=${part}`)).status, part).toBe(404);
});

test("search engines are to know a page without a filter and not under one", async () => {
  const robotsOf = async (path: string) =>
    (await html(path)).match(/<meta name="robots" content="([^"]*)"/)?.[1];
  expect(await robotsOf("/milestones")).toBeUndefined();
  expect(await robotsOf("/companies/toyota")).toBeUndefined();
  expect(await robotsOf("/milestones?company=toyota")).toContain("noindex");
  expect(await robotsOf("/companies/toyota?asOf=2023-12-31")).toContain("noindex");
});

test.each(Object.entries({ overview: "/", ...RECORDS }))(
  "the structured data of the %s is read without an error",
  async (kind, path) => {
    const { types, problems, statements } = await structuredData(await html(path), inject("site") + path);
    expect(types).toContain(kind === "overview" ? "Dataset" : "BreadcrumbList");
    if (kind === "company") expect(types).toContain("Organization");
    expect(problems.filter((problem) => !problem.startsWith("WARNING"))).toEqual([]);
    expect(statements.length).toBeGreaterThan(5);
  },
);

test("every file that the dataset names is there", async () => {
  const { statements } = await structuredData(await html("/"), `${inject("site")}/`);
  const files = statements.flatMap((line) => /\/contentUrl> <([^>]+)>/.exec(line)?.[1] ?? []);
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect((await fetch(file, { method: "HEAD" })).status, file).toBe(200);
});

test("the feed says what language it is in and that its data may be used", async () => {
  const { language, copyright } = parseFeed(await html("/api/v1/changes.atom?limit=1"));
  expect(language).toBe("en");
  expect(copyright).toContain("CC-BY-4.0");
});
