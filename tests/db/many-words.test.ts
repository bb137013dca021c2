import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as getList } from "@/app/api/v1/[collection]/route";
import { GET as getFeed } from "@/app/api/v1/changes.atom/route";
import { GET as getChart } from "@/app/api/v1/charts/[chart]/route";
import { GET as getSearch } from "@/app/api/v1/search/route";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { readChangesPage } from "@/lib/db/pages/changes-page";
import {
  readCompaniesPage,
  readMilestonesPage,
  readPartnershipsPage,
  readSourcesPage,
} from "@/lib/db/pages/lists";
import { readNetworkPage } from "@/lib/db/pages/network-page";
import { readSearchPage } from "@/lib/db/pages/search-page";
import { readTimelinePage } from "@/lib/db/pages/timeline-page";
import { readTrendsPage } from "@/lib/db/pages/trends-page";
import { LIST_NAMES } from "@/lib/schema/api/records";
import {
  parseListAddress,
  parseNetworkAddress,
  parseSearchAddress,
  parseTimelineAddress,
  parseTrendsAddress,
} from "@/lib/schema/parameters/page-address";
import { CHART_IDS } from "@/lib/schema/parameters/view-address";
import { closeDatabase, setDatabase } from "@/tests/support/asked-database";
import { forEachEngine } from "@/tests/support/engines";
import { openLoggedDatabase } from "@/tests/support/logged-client";
import { load } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";

const request = (path: string, q: string) =>
  new NextRequest(`http://localhost${path}?scope=all&q=${encodeURIComponent(q)}`);
const searchFor = (q: string) => new NextRequest(`http://localhost/api/v1/search?q=${encodeURIComponent(q)}`);

/** Every address that looks for words, as its route answers it. */
const ANSWERS: readonly (readonly [string, (q: string) => Promise<Response>])[] = [
  ...LIST_NAMES.map((collection) => {
    const path = `/api/v1/${collection}`;
    const get = (q: string) => getList(request(path, q), { params: Promise.resolve({ collection }) });
    return [path, get] as const;
  }),
  ...CHART_IDS.map((id) => {
    const chart = `${id}.json`;
    const get = (q: string) => getChart(request(`/${chart}`, q), { params: Promise.resolve({ chart }) });
    return [chart, get] as const;
  }),
  ["/api/v1/changes.atom", (q) => getFeed(request("/api/v1/changes.atom", q))],
  ["/api/v1/search", (q) => getSearch(searchFor(q))],
];

/** Every page that does. */
const PAGES: readonly (readonly [string, (q: string) => Promise<{ problems: readonly object[] }>])[] = [
  ["companies", (q) => readCompaniesPage(parseListAddress("companies", { q }, TODAY))],
  ["partnerships", (q) => readPartnershipsPage(parseListAddress("partnerships", { q }, TODAY))],
  ["milestones", (q) => readMilestonesPage(parseListAddress("milestones", { q }, TODAY))],
  ["sources", (q) => readSourcesPage(parseListAddress("sources", { q }, TODAY))],
  ["changes", (q) => readChangesPage(parseListAddress("changes", { q }, TODAY))],
  ["timeline", (q) => readTimelinePage(parseTimelineAddress({ q }, TODAY))],
  ["network", (q) => readNetworkPage(parseNetworkAddress({ q }, TODAY))],
  ["trends", (q) => readTrendsPage(parseTrendsAddress({ q }, TODAY))],
  ["search", (q) => readSearchPage(parseSearchAddress({ q }, TODAY))],
];

// Of one letter each, so that many records hold them all.
const TEN = "a e i o n s t l m r";
forEachEngine((_engine, openFresh) => {
  const statements: string[] = [];
  let database: DatabaseUrl;
  beforeAll(async () => {
    database = await openFresh();
    await load(database, madeDataset(77));
    setDatabase(openLoggedDatabase(database, (sql) => statements.push(sql)));
  });
  afterAll(closeDatabase);

  /** How many tables are read, in the statement that reads most. */
  async function mostTables(read: () => Promise<unknown>): Promise<number> {
    statements.length = 0;
    await read();
    return Math.max(...statements.map((sql) => sql.match(/\b(?:FROM|JOIN)\b/g)?.length ?? 0));
  }

  describe.each(ANSWERS)("%s", (_path, get) => {
    test("answers ten different words, and as many repeats of them as there is room for", async () => {
      for (const q of [TEN, `${TEN} ${TEN.toUpperCase()} ${TEN} ${TEN}`, "a ".repeat(100)])
        expect((await get(q)).status, q).toBe(200);
    });

    test("names eleven different words as what it does not take", async () => {
      const answer = await get(`${TEN} d`);
      expect(answer.status).toBe(400);
      expect(answer.headers.get("content-type")).toContain("application/problem+json");
      expect(await answer.json()).toMatchObject({
        errors: [{ parameter: "q", value: `${TEN} d`, message: "expected at most 10 different words" }],
      });
    });

    test("reads no more tables for ten words than for one", async () => {
      const body = async (q: string) => void (await (await get(q)).text());
      expect(await mostTables(() => body(TEN))).toBeLessThanOrEqual(await mostTables(() => body("a")));
    });
  });

  describe.each(PAGES)("the page /%s", (_page, read) => {
    test("reads no more tables for ten words than for one", async () => {
      expect(await mostTables(() => read(TEN))).toBeLessThanOrEqual(await mostTables(() => read("a")));
    });

    test("shows everything and says so where there are eleven words", async () => {
      const { problems } = await read(`${TEN} d`);
      expect(problems).toMatchObject([{ parameter: "q", message: "expected at most 10 different words" }]);
    });
  });
});
