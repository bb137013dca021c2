import Database from "libsql";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DatabaseUrl, POSTGRESQL_SCHEMA } from "@/lib/db/database-url";
import { readCompanyPage } from "@/lib/db/pages/company-page";
import { readMilestonesPage, readPartnershipsPage } from "@/lib/db/pages/lists";
import { readMilestonePage, readPartnershipPage, readSourcePage } from "@/lib/db/pages/record-pages";
import { readTimelinePage } from "@/lib/db/pages/timeline-page";
import {
  type PageQuery,
  parseDayAddress,
  parseListAddress,
  parseTimelineAddress,
} from "@/lib/schema/parameters/page-address";
import { closeDatabase, setDatabase } from "@/tests/support/asked-database";
import { forEachEngine } from "@/tests/support/engines";
import { openLoggedDatabase } from "@/tests/support/logged-client";
import { load } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";

/*
 * What the pages of one record and of some years ask, by the plans of the engines: a table that is read row by row from one
 * end to the other takes the longer the more content there is, however little of it a page shows. Pages of years may read an
 * index of beliefs: in the order of a list as far as the page goes, or the small one that holds all that is counted.
 * PostgreSQL reads small tables whole whatever indexes they have; here it is told to do so only where it has no other way.
 */

/** The tables that grow with what is said, and whose rows are large. */
const GROWING = ["Claim", "MilestoneBelief"];

const dataset = madeDataset(11);

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

/** A statement as it was sent. */
interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Tells which of the growing tables statements read from one end to the other, each with how and for what. */
interface Explainer {
  explain(statement: Statement, isOfYears: boolean): Promise<string[]>;
  close(): Promise<void>;
}

async function openExplainer(database: DatabaseUrl): Promise<Explainer> {
  return database.engine === "sqlite" ? explainSqlite(database.path) : explainPostgres(database.url);
}

/** A step of a plan that reads all of a table, or all of an index; a bound by days alone leaves out next to nothing. */
const READS_ALL =
  /^(?:SCAN (?:main\.)?(\w+)|SEARCH (?:main\.)?(\w+) USING (?:COVERING )?INDEX \w+ \((?:saidOnLatest|validFrom|validTo)[<>]\?\)$)/;
/** Reads what is counted, or as much as is listed, from an index of beliefs: of some years there is no other way. */
const OF_YEARS = /^(SCAN|SEARCH) (main\.)?\w+ USING (COVERING )?INDEX MilestoneBelief_/;

function explainSqlite(path: string): Explainer {
  const file = new Database(path);
  return {
    explain: async ({ sql }, isOfYears) => {
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
    },
    close: async () => void file.close(),
  };
}

/** What PostgreSQL tells of a step of a plan, as far as it matters here. */
interface Step {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Index Cond"?: string;
  readonly Plans?: readonly Step[];
}

async function explainPostgres(url: string): Promise<Explainer> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("SET enable_seqscan = off");
  return {
    explain: async ({ sql, values }, isOfYears) => {
      const { rows } = await client.query<{ "QUERY PLAN": [{ Plan: Step }] }>(
        `EXPLAIN (FORMAT JSON) ${sql}`,
        [...values],
      );
      const [plan] = rows[0]?.["QUERY PLAN"] ?? [];
      return (plan ? listSteps(plan.Plan) : []).filter(readsAll(isOfYears)).map((step) => {
        const { Plans: _, ...told } = step;
        return `${JSON.stringify(told)}: ${sql}`;
      });
    },
    close: () => client.end(),
  };
}

function listSteps(step: Step): Step[] {
  return [step, ...(step.Plans ?? []).flatMap(listSteps)];
}

const readsAll =
  (isOfYears: boolean) =>
  ({ "Node Type": kind, "Relation Name": table, "Index Name": index, "Index Cond": by }: Step): boolean => {
    if (kind === "Seq Scan") return GROWING.includes(table ?? "");
    if (!GROWING.some((each) => each === table || index?.startsWith(`${each}_`))) return false;
    // A bitmap of rows comes from a step below, which tells by which index.
    if (kind === "Bitmap Heap Scan" || (isOfYears && index?.startsWith("MilestoneBelief_"))) return false;
    const columns = [...(by ?? "").matchAll(/"?(\w+)"? (?:[=<>]+|IS )/g)].map(([, column]) => column ?? "");
    return columns.every((column) => ["saidOnLatest", "validFrom", "validTo"].includes(column));
  };

forEachEngine((engine, openFresh) => {
  const asked: Statement[] = [];
  let explainer: Explainer;

  beforeAll(async () => {
    const database = await openFresh();
    await load(database, dataset);
    setDatabase(openLoggedDatabase(database, (sql, values) => asked.push({ sql, values })));
    explainer = await openExplainer(database);
    // What is counted once for all pages of the content is counted before.
    await readMilestonePage(dataset.milestones.at(-1)?.id ?? "", ofDay());
  });
  afterAll(async () => {
    await explainer?.close();
    await closeDatabase();
  });

  async function explainAll(statements: readonly Statement[], isOfYears: boolean): Promise<string[]> {
    const told: string[] = [];
    for (const statement of statements)
      if (/^\s*(SELECT|WITH)/.test(statement.sql))
        told.push(...(await explainer.explain(statement, isOfYears)));
    return told;
  }

  test.each(Object.entries(PAGES))(
    "no table of what is said is read from one end to the other for %s",
    async (name, read) => {
      asked.length = 0;
      expect(await read()).not.toBeNull();
      expect(asked.length).toBeGreaterThan(3);
      expect(await explainAll(asked, name.endsWith("year"))).toEqual([]);
    },
  );

  test.each([
    ["that has no index for what is asked", `"summary" = 'x'`],
    ["of which days alone are asked", `"saidOnLatest" <= '2030-01-01'`],
  ])("a table %s is told", async (_, condition) => {
    const table = engine === "postgresql" ? `${POSTGRESQL_SCHEMA}."Claim"` : '"Claim"';
    const sql = `SELECT "c".* FROM ${table} AS "c" WHERE "c".${condition}`;
    expect(await explainAll([{ sql, values: [] }], true)).toHaveLength(1);
  });
});
