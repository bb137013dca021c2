import Database from "libsql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { readCompanyPage } from "@/lib/db/pages/company-page";
import { readMilestonesPage, readPartnershipsPage } from "@/lib/db/pages/lists";
import { readMilestonePage, readPartnershipPage, readSourcePage } from "@/lib/db/pages/record-pages";
import { readTimelinePage } from "@/lib/db/pages/timeline-page";
import { openVersionReader } from "@/lib/db/version-reader";
import {
  type PageQuery,
  parseDayAddress,
  parseListAddress,
  parseTimelineAddress,
} from "@/lib/schema/parameters/page-address";
import { closeDatabase, setDatabase } from "@/tests/support/asked-database";
import { sqliteDatabases } from "@/tests/support/engines";
import { loggedClient } from "@/tests/support/logged-client";
import { load } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";

/*
 * What the pages of one record and of some years ask, by SQLite's plans: a table that is read row by row from one end to the
 * other takes the longer the more content there is, however little of it a page shows. Pages of years may read an index of
 * beliefs: in the order of a list as far as the page goes, or the small one that holds all that is counted.
 */

/** The tables that grow with what is said, and whose rows are large. */
const GROWING = ["Claim", "MilestoneBelief"];

const dataset = madeDataset(11);
const databases = sqliteDatabases();
const asked: string[] = [];
let database: DatabaseUrl & { engine: "sqlite" };

beforeAll(async () => {
  database = (await databases.open()) as typeof database;
  await load(database, dataset);
  setDatabase({
    client: loggedClient(database, (sql) => asked.push(sql)),
    versions: openVersionReader(database),
  });
  // What is counted once for all pages of the content is counted before.
  await readMilestonePage(dataset.milestones.at(-1)?.id ?? "", ofDay());
});
afterAll(async () => {
  await closeDatabase();
  await databases.remove();
});

const ofDay = (query: PageQuery = {}) => parseDayAddress(query, TODAY).params;
const first = (records: readonly { readonly id: string }[]) => records[0]?.id ?? "";

const PAGES = {
  "a company": () => readCompanyPage(first(dataset.companies), ofDay()),
  "a milestone": () => readMilestonePage(first(dataset.milestones), ofDay()),
  "a partnership": () => readPartnershipPage(first(dataset.partnerships), ofDay()),
  "a source": () => readSourcePage(first(dataset.sources), ofDay()),
  "the milestones of a year": () =>
    readMilestonesPage(parseListAddress("milestones", { year: "2027" }, TODAY)),
  "the partnerships of a year": () =>
    readPartnershipsPage(parseListAddress("partnerships", { year: "2027" }, TODAY)),
  "the timeline of a year": () => readTimelinePage(parseTimelineAddress({ year: "2027" }, TODAY)),
};

/** A step of a plan that reads all of a table, or all of an index; a bound by days alone leaves out next to nothing. */
const READS_ALL =
  /^(?:SCAN (?:main\.)?(\w+)|SEARCH (?:main\.)?(\w+) USING (?:COVERING )?INDEX \w+ \((?:saidOnLatest|validFrom|validTo)[<>]\?\)$)/;
/** Reads what is counted, or as much as is listed, from an index of beliefs: of some years there is no other way. */
const OF_YEARS = /^SCAN (main\.)?\w+ USING (COVERING )?INDEX MilestoneBelief_/;

/** Which of the growing tables a statement reads from one end to the other. */
function listScans(file: Database.Database, sql: string, isOfYears: boolean): string[] {
  const names = new Map(
    [...sql.matchAll(/(?:FROM|JOIN) (?:[`"]main[`"]\.)?[`"](\w+)[`"](?: AS [`"]?(\w+)[`"]?)?/g)].map(
      ([, table = "", alias = table]) => [alias, table],
    ),
  );
  const plan = file.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { readonly detail: string }[];
  return plan.flatMap(({ detail }) => {
    const [, scanned, searched] = READS_ALL.exec(detail) ?? [];
    const name = scanned ?? searched ?? "";
    if (!GROWING.includes(names.get(name) ?? name) || (isOfYears && OF_YEARS.test(detail))) return [];
    return [`${detail}: ${sql}`];
  });
}

function explain(statements: readonly string[], isOfYears: boolean): string[] {
  const file = new Database(database.path);
  try {
    return statements.flatMap((sql) =>
      /^\s*(SELECT|WITH)/.test(sql) ? listScans(file, sql, isOfYears) : [],
    );
  } finally {
    file.close();
  }
}

describe("no table of what is said is read from one end to the other for", () => {
  test.each(Object.entries(PAGES))("%s", async (name, read) => {
    asked.length = 0;
    expect(await read()).not.toBeNull();
    expect(asked.length).toBeGreaterThan(3);
    expect(explain(asked, name.endsWith("year"))).toEqual([]);
  });
});

test("a table that has no index for what is asked is told", () => {
  expect(explain(['SELECT "c".* FROM "Claim" AS "c" WHERE "c"."summary" = \'x\''], true)).toHaveLength(1);
});
