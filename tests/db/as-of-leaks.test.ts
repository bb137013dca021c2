import { afterAll, beforeAll, expect, test } from "vitest";
import { readChangesPage } from "@/lib/db/pages/changes-page";
import { readCompanyPage } from "@/lib/db/pages/company-page";
import {
  readCompaniesPage,
  readMilestonesPage,
  readPartnershipsPage,
  readSourcesPage,
} from "@/lib/db/pages/lists";
import { readOverview } from "@/lib/db/pages/overview";
import { readMilestonePage, readPartnershipPage, readSourcePage } from "@/lib/db/pages/record-pages";
import { readTimelinePage } from "@/lib/db/pages/timeline-page";
import { readTrendsPage } from "@/lib/db/pages/trends-page";
import { LISTS } from "@/lib/db/queries/collections";
import { openReadDatabase, type ReadDatabase } from "@/lib/db/read-database";
import { addDays } from "@/lib/domain/days";
import { LIST_NAMES, SORTS } from "@/lib/schema/parameters/choices";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import {
  type PageQuery,
  parseDayAddress,
  parseListAddress,
  parseTimelineAddress,
  parseTrendsAddress,
} from "@/lib/schema/parameters/page-address";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { anotherFuture, LATER } from "@/tests/support/another-future";
import { closeDatabase, setDatabase } from "@/tests/support/asked-database";
import { forEachEngine } from "@/tests/support/engines";
import { load } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { allRecords } from "@/tests/support/made-records";
import { saidIn } from "@/tests/support/made-said";
import { realSeeds } from "@/tests/support/real-seeds";
import { spread } from "@/tests/support/spread";

/** What a page is asked beside the day. */
const ASKED: readonly PageQuery[] = [
  {},
  { scope: "all", year: "2020..2045", limit: "3" },
  { scope: "all", q: LATER },
];

/** Reads every list and page there is, as of a day, with the content of a database. */
async function everything(
  database: ReadDatabase,
  asOf: string,
  dataset: SeedDataset,
): Promise<Record<string, unknown>> {
  setDatabase(database);
  const read: Record<string, unknown> = {};
  for (const name of LIST_NAMES) {
    for (const sort of SORTS[name]) {
      const query = { asOf, sort, filter: { ...NO_FILTER, scope: "all" as const }, limit: 500, cursor: null };
      const list = await database.read<unknown>((client) => LISTS[name](client, query));
      read[`the list of ${name} by ${sort}`] = list;
    }
  }
  for (const more of ASKED) {
    const query = { ...more, asOf };
    const at = JSON.stringify(query);
    read[`/timeline ${at}`] = await readTimelinePage(parseTimelineAddress(query, TODAY));
    read[`/trends ${at}`] = await readTrendsPage(parseTrendsAddress(query, TODAY));
    read[`/companies ${at}`] = await readCompaniesPage(parseListAddress("companies", query, TODAY));
    read[`/partnerships ${at}`] = await readPartnershipsPage(parseListAddress("partnerships", query, TODAY));
    read[`/milestones ${at}`] = await readMilestonesPage(parseListAddress("milestones", query, TODAY));
    read[`/sources ${at}`] = await readSourcesPage(parseListAddress("sources", query, TODAY));
    read[`/changes ${at}`] = await readChangesPage(parseListAddress("changes", query, TODAY));
  }
  const { params, problems } = parseDayAddress({ asOf }, TODAY);
  read["/"] = await readOverview({ params, problems });
  for (const { id } of spread(dataset.companies, MOST_PAGES)) {
    read[`/companies/${id}`] = await readCompanyPage(id, { ...params, scope: "all" });
    const query = parseListAddress("sources", { company: id, asOf }, TODAY);
    read[`/sources?company=${id}`] = await readSourcesPage(query);
  }
  for (const { id } of spread(dataset.partnerships, MOST_PAGES))
    read[`/partnerships/${id}`] = await readPartnershipPage(id, params);
  for (const { id } of spread(dataset.milestones, MOST_PAGES))
    read[`/milestones/${id}`] = await readMilestonePage(id, params);
  for (const { id } of spread(dataset.sources, MOST_PAGES))
    read[`/sources/${id}`] = await readSourcePage(id, params);
  return read;
}

/** So many records of a kind have their pages read. */
const MOST_PAGES = 9;

/**
 * A reading as text. Where a next page begins is opaque and counts places that no reader sees; what is looked up by its
 * key has no order of its own.
 */
function textOf(reading: unknown): string {
  const plain = (key: string, value: unknown) =>
    value instanceof Map
      ? [...value].sort(([a], [b]) => (a < b ? -1 : 1))
      : key === "next" && typeof value === "string"
        ? "more"
        : value;
  return JSON.stringify(reading, plain, 1);
}

const SETS = {
  "made-up content": async () => madeDataset(21),
  "other made-up content": async () => madeDataset(7),
};

/** The real content, which takes long to read, on one engine and one day: those above try the others. */
const REAL = { "the real content": realSeeds };

/** Days on which something was said, or the days before, early and late in a dataset. */
const PLACES = { early: [0.2, 0], "half way": [0.5, -1], late: [0.8, 0] } as const;

forEachEngine((engine, openFresh) => {
  const isFirst = engine === "sqlite";
  for (const [name, read] of Object.entries({ ...SETS, ...(isFirst && REAL) })) {
    let database: ReadDatabase;
    let dataset: SeedDataset;
    beforeAll(async () => {
      const url = await openFresh();
      dataset = await read();
      await load(url, dataset);
      database = openReadDatabase(url);
    });
    afterAll(async () => {
      setDatabase(database);
      await closeDatabase();
    });

    for (const [when, [place, shift]] of Object.entries(PLACES)) {
      if ((!isFirst || name in REAL) && when !== "half way") continue;
      test(`${name}, ${when}: nothing tells what is said later`, async () => {
        const said = [...new Set(saidIn(dataset).map(({ by }) => by))].sort();
        const day = addDays(said[Math.floor(said.length * place)] as string, shift);
        const { companies } = await database.read((client) => allRecords(client, day));
        const url = await openFresh();
        await load(url, anotherFuture(dataset, day, new Set(companies.map(({ id }) => id))));
        const other = openReadDatabase(url);
        const readings = await everything(database, day, dataset);
        const others = await everything(other, day, dataset);
        const future = await other.read((client) => allRecords(client, TODAY));
        await closeDatabase();
        for (const [page, reading] of Object.entries(readings))
          expect(textOf(others[page]), `${page} as of ${day}`).toBe(textOf(reading));
        expect(textOf(future)).toContain(LATER);
      });
    }
  }
});
