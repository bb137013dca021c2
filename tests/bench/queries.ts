import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { getProjectPath } from "@/lib/cli/project";
import { type Client, openClient } from "@/lib/db/client";
import { readDatabaseUrl } from "@/lib/db/database-url";
import { loadDataset } from "@/lib/db/load";
import { listClaims } from "@/lib/db/queries/claims";
import { listCompanies } from "@/lib/db/queries/companies";
import { readMilestoneFacets } from "@/lib/db/queries/facets/milestone-facets";
import { listMilestones } from "@/lib/db/queries/milestones";
import { listPartnerships } from "@/lib/db/queries/partnerships";
import { search } from "@/lib/db/queries/search/search";
import { listSources } from "@/lib/db/queries/sources";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { benchDataset } from "./made-dataset";

/*
 * How the cost of a page grows with the content: each query over 2,000 and over 200,000 made-up claims, and the ratio.
 * `npm run bench:queries` measures in a SQLite file of its own; `npm run bench:queries -- 2000 50000` with other sizes.
 */

const SIZES = process.argv.slice(2).map(Number);
const [small = 2_000, large = 200_000] = SIZES;
const RUNS = 15;
const AS_OF = "2023-06-01";

const everything = { ...NO_FILTER, scope: "all" as const };
const page = { asOf: AS_OF, sort: null, limit: 50, cursor: null };
const sought = { asOf: AS_OF, most: 10 };
const filters = {
  "no filter": everything,
  "one company": { ...everything, company: ["company-7"] },
  "one year, two statuses": { ...everything, year: { from: 2027, to: 2027 }, status: ["open", "due"] },
};

const QUERIES: Record<string, (client: Client) => Promise<unknown>> = {
  ...Object.fromEntries(
    Object.entries(filters).map(([name, filter]) => [
      `50 milestones, ${name}`,
      (client: Client) => listMilestones(client, { ...page, filter }),
    ]),
  ),
  "50 partnerships": (client) => listPartnerships(client, { ...page, filter: everything }),
  "50 claims": (client) => listClaims(client, { ...page, filter: everything }),
  "facets of milestones": (client) => readMilestoneFacets(client, everything, AS_OF),
  "search: a name, most of one kind": (client) => search(client, { ...sought, q: "company 7" }),
  "search: what everything holds": (client) => search(client, { ...sought, q: "n" }),
  "search: what nothing holds": (client) => search(client, { ...sought, q: "zzz" }),
  "50 companies, by milestones": (client) =>
    listCompanies(client, { ...page, sort: "-milestones", filter: everything }),
  "50 sources, by publisher": (client) =>
    listSources(client, { ...page, sort: "publisher", filter: everything }),
  "milestones by date and status": (client) => tallyMilestones(client, everything, AS_OF),
};

const folder = await mkdtemp(path.join(tmpdir(), "interphase-bench-"));
try {
  const sql = await readFile(getProjectPath("prisma/sql/sqlite.sql"), "utf8");
  const [few, many] = [await measure(small, sql), await measure(large, sql)];
  console.log(
    `\nMedian of ${RUNS} runs in ms, over ${small} and ${large} claims (${Math.round(large / small)} times as many)`,
  );
  for (const name of Object.keys(QUERIES)) {
    const [a, b] = [few.get(name) ?? Number.NaN, many.get(name) ?? Number.NaN];
    console.log(
      `${name.padEnd(40)} ${a.toFixed(1).padStart(8)} ${b.toFixed(1).padStart(9)}   x ${(b / a).toFixed(1)}`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(claims: number, sql: string): Promise<Map<string, number>> {
  const database = readDatabaseUrl(`file:${path.join(folder, `${claims}.db`)}`);
  const started = performance.now();
  await loadDataset(database, benchDataset(claims), { sql, now: new Date().toISOString(), program: "bench" });
  console.log(`Loaded ${claims} claims in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  const client = openClient(database);
  const medians = new Map<string, number>();
  for (const [name, query] of Object.entries(QUERIES)) {
    await query(client);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const from = performance.now();
      await query(client);
      times.push(performance.now() - from);
    }
    medians.set(name, times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN);
  }
  await client.$disconnect();
  return medians;
}
