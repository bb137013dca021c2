import { gzipSync } from "node:zlib";
import { loadSeeds } from "@/lib/cli/load-seeds";
import { getProjectPath } from "@/lib/cli/project";
import { readDatabaseUrl } from "@/lib/db/database-url";
import { startPostgres } from "@/tests/support/postgres";
import { openBareServer } from "./bare-server";
import { compareFirstMarks } from "./first-marks";
import { measureLayout } from "./layout";
import { askAll, getQuantile, type Load } from "./load";
import { readMemory } from "./memory";
import { listMadeAhead, type Site, startSite, untilItHasWarmedUp } from "./served-site";
import { formatSettling, measureSettling } from "./settle";
import { measureRate } from "./wrk";

/*
 * What the site costs with today's seeds, as `npm start` serves it: each figure beside what it is compared with, in one run.
 * The database is the one that the environment names; what a database has a part in is measured on a PostgreSQL of its own
 * as well, where one is installed.
 */

const MEMORY_ADDRESSES = 5_000;
/** Whoever asks for the dearest pages: another client than the reader beside them. */
const GREEDY = process.platform === "linux" ? "127.0.0.2" : "127.0.0.1";

type Row = readonly [figure: string, measured: string, toReach: string];

await main();

async function main(): Promise<void> {
  // The first start makes what is not there yet; the second has nothing to do.
  await (await startSite()).stop();
  const site = await startSite();
  const rows: Row[] = [["second start", `${site.started.toFixed(1)} s`, "≤ 6 s"]];
  try {
    const companies = await namesOf(site, "companies");
    await untilItHasWarmedUp(site);
    rows.push(...(await measureBytes(site)));
    rows.push(...(await measureKept(site)));
    rows.push(...(await measureMade(site, companies)));
    rows.push(await measureElements(site));
    rows.push(...(await compareFirstMarks(site.address)));
    rows.push(...formatSettling(await measureSettling(site.address)), await measureLayout(site.address));
    rows.push(...(await measureBesideDear(site)));
    rows.push(await measureMemory(site, companies));
  } finally {
    await site.stop();
  }
  rows.push(...(await measureOnPostgres()));
  const width = Math.max(...rows.map(([figure]) => figure.length));
  for (const [figure, measured, toReach] of rows)
    console.log(`${figure.padEnd(width)}  ${measured.padEnd(44)} ${toReach}`);
}

/** The same pages from a PostgreSQL that holds the same seeds; no figure has to be reached there. */
async function measureOnPostgres(): Promise<Row[]> {
  const postgres = await startPostgres();
  if (postgres === null) return [["on PostgreSQL", "not measured: it is not installed", ""]];
  try {
    const database = readDatabaseUrl(postgres.url);
    await loadSeeds(getProjectPath("seeds"), database);
    const site = await startSite(database);
    try {
      const companies = await namesOf(site, "companies");
      await untilItHasWarmedUp(site);
      const rows = [
        ...(await measureKept(site)),
        ...(await measureMade(site, companies)),
        ...(await measureBesideDear(site)),
        await measureMemory(site, companies),
      ];
      return rows.map(([figure, measured]) => [`on PostgreSQL: ${figure}`, measured, ""] as const);
    } finally {
      await site.stop();
    }
  } finally {
    await postgres.stop();
  }
}

async function namesOf({ address }: Site, collection: string): Promise<string[]> {
  const answer = await fetch(`${address}/api/v1/${collection}?scope=all&limit=500`);
  return ((await answer.json()) as { data: { id: string }[] }).data.map(({ id }) => id);
}

/** The bytes of an answer as they go over the wire. */
async function wireBytes(address: string): Promise<{ body: Buffer; encoding: string }> {
  const { get } = await import("node:http");
  return new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": "br, gzip" } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({ body: Buffer.concat(parts), encoding: answer.headers["content-encoding"] ?? "identity" }),
      );
    }).on("error", reject);
  });
}

async function measureBytes({ address }: Site): Promise<Row[]> {
  const bounds = { "/": 28, "/timeline": 38, "/milestones": 23, "/companies/toyota": 26, "/trends": 50 };
  const rows: Row[] = [];
  for (const [path, most] of Object.entries(bounds)) {
    const { body } = await wireBytes(address + path);
    rows.push([`over the wire, ${path}`, `${(body.byteLength / 1000).toFixed(1)} kB`, `≤ ${most} kB`]);
  }
  const html = await (await fetch(address)).text();
  const [, script = ""] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
  const text = await (await fetch(address + script)).text();
  rows.push([
    "script before anything is touched, gzipped",
    `${(gzipSync(text).length / 1000).toFixed(1)} kB`,
    "≤ 140 kB",
  ]);
  return rows;
}

async function measureKept({ address }: Site): Promise<Row[]> {
  const rows: Row[] = [];
  for (const path of ["/milestones", "/milestones?company=toyota"]) {
    const { body, encoding } = await wireBytes(address + path);
    const bare = await openBareServer(body, { "content-type": "text/html", "content-encoding": encoding });
    const [site, alone] = [await measureRate(address + path), await measureRate(bare.address)];
    bare.close();
    rows.push([
      `kept ${path}, against a bare server`,
      site === null || alone === null
        ? "not measured: wrk is not installed"
        : `${(site / alone).toFixed(2)} (${site.toFixed(0)} and ${alone.toFixed(0)} requests/s)`,
      "≥ 0.3",
    ]);
  }
  return rows;
}

async function measureMade(site: Site, companies: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  // What the site makes by itself after its start is not made for the first time (lib/server/warm-up.ts).
  const named = new Set(await listMadeAhead(site));
  for (const [path, least] of [
    ["/timeline", 40],
    ["/milestones", 60],
  ] as const) {
    const all = companies.map((id) => `${path}?company=${id}`);
    const paths = all.filter((each) => !named.has(each)).slice(0, 100);
    const load = await askAll(site.address, paths, 4);
    rows.push([
      `${path} made for the first time, 100 filters, 4 connections`,
      `${(paths.length / load.seconds).toFixed(0)} requests/s${faultsOf(load)}`,
      `≥ ${least} requests/s`,
    ]);
  }
  return rows;
}

async function measureElements({ address }: Site): Promise<Row> {
  const html = await (await fetch(`${address}/timeline?open=all&year=2024..2030`)).text();
  const elements = (html.match(/<[a-z]/g) ?? []).length;
  const marks = (html.match(/<a [^>]*data-status=/g) ?? []).length;
  return ["elements of /timeline for each mark", `${(elements / marks).toFixed(1)} (${marks} marks)`, "≤ 12"];
}

async function measureBesideDear({ address }: Site): Promise<Row[]> {
  const dear = Array.from(
    { length: 4_000 },
    (_, index) => `/timeline?open=all&scope=all&lanes=partnership&year=1990..${2100 + index}`,
  );
  let isOver = false;
  const endless = (function* () {
    for (const path of dear) if (!isOver) yield path;
  })();
  const beside = askAll(address, endless, 20, GREEDY);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const kept = await askAll(
    address,
    Array.from({ length: 200 }, () => "/milestones"),
    1,
  );
  const light = await askAll(
    address,
    Array.from({ length: 20 }, (_, index) => `/companies?q=${index}x`),
    1,
  );
  isOver = true;
  const { statuses } = await beside;
  const said = [...statuses].map(([status, count]) => `${count} × ${status}`).join(", ");
  return [
    [
      "kept page beside 20 connections that ask for the dearest, p95",
      `${getQuantile(kept.times, 0.95).toFixed(0)} ms (they got ${said})`,
      "≤ 100 ms",
    ],
    [
      "new light page beside them, p95",
      `${getQuantile(light.times, 0.95).toFixed(0)} ms${faultsOf(light)}`,
      "≤ 1 s",
    ],
  ];
}

async function measureMemory({ address, pid }: Site, companies: readonly string[]): Promise<Row> {
  const pages = ["/milestones", "/timeline", "/companies", "/partnerships", "/trends", "/changes"];
  const paths = Array.from(
    { length: MEMORY_ADDRESSES },
    (_, index) => `${pages[index % pages.length]}?company=${companies[index % companies.length]}&q=${index}`,
  );
  const load = await askAll(address, paths, 4);
  const memory = readMemory(pid);
  return [
    `memory of all processes after ${MEMORY_ADDRESSES} addresses`,
    memory === null
      ? "not measured: this system does not tell it"
      : `${memory.toFixed(0)} MB${faultsOf(load)}`,
    "≤ 600 MB",
  ];
}

function faultsOf({ statuses }: Load): string {
  const faults = [...statuses].filter(([status]) => status !== 200);
  return faults.map(([status, count]) => `, ${count} × ${status}`).join("");
}
