import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { getProjectPath } from "@/lib/cli/project";
import { readCheckedSeeds } from "@/lib/cli/seeds";
import { buildNextEnvironment, buildSite } from "@/lib/cli/site-build";
import { type DatabaseUrl, readDatabaseUrl } from "@/lib/db/database-url";
import { startPostgres } from "@/tests/support/postgres";
import { readOption } from "@/tests/support/read-option";
import { formatFigures, type Part, parseParts, type Report } from "./growth/figures";
import { generateSeeds } from "./growth/generate";
import { measureLoads } from "./growth/loads";
import { measureServed } from "./growth/served";
import { measureStarts } from "./growth/starts";
import { findUnlikeTraits, formatTraits, type Trait } from "./growth/traits";

/*
 * How the site grows: today's content and a made-up one with so many claims, one after the other, each in databases of its own
 * and served by the site as it is built. `--claims N`, `--postgresql` to measure on a PostgreSQL as well, and `--parts` to measure
 * beside the loads only some of all. Copies, databases
 * and what is made up stand in a temporary folder, which goes at the end; what it is doing is told on stderr.
 */

/** A content in a folder of its own. */
interface Content {
  readonly name: "today's" | "made up";
  readonly folder: string;
}

/** What was measured of a content on an engine. */
interface Measured extends Report {
  readonly traits: readonly Trait[];
}

/** With fewer claims the made-up content is a part of today's, and differs from it by chance. */
const LEAST_JUDGED = 1_500;

await main();

async function main(): Promise<void> {
  const claims = Number(readOption("--claims"));
  const parts = parseParts(readOption("--parts"));
  if (!Number.isInteger(claims) || claims < 100)
    throw new Error("--claims takes a whole number, 100 or more.");
  const place = mkdtempSync(path.join(tmpdir(), "interphase-growth-"));
  try {
    const contents = await prepareContents(place, claims);
    console.error("building the site, where it is not");
    await buildSite(buildNextEnvironment("production"));
    await measureOn("SQLite", { place, contents, claims, parts }, async (use) => {
      const folder = mkdtempSync(path.join(place, "database-"));
      await use(readDatabaseUrl(`file:${path.join(folder, "content.db")}`));
      rmSync(folder, { recursive: true, force: true });
    });
    if (process.argv.includes("--postgresql")) await measureOnPostgres({ place, contents, claims, parts });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function prepareContents(place: string, claims: number): Promise<Content[]> {
  const today: Content = { name: "today's", folder: path.join(place, "today") };
  const made: Content = { name: "made up", folder: path.join(place, "made") };
  cpSync(getProjectPath("seeds"), today.folder, { recursive: true });
  const began = performance.now();
  const written = generateSeeds(await readCheckedSeeds(today.folder), claims, made.folder);
  const counts = Object.entries(written).map(([what, count]) => `${count} ${what}`);
  console.log(`made up: ${counts.join(", ")}, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return [today, made];
}

/** What is measured, and where copies may stand. */
interface Measuring {
  readonly place: string;
  readonly contents: readonly Content[];
  readonly claims: number;
  readonly parts: ReadonlySet<Part>;
}

/** Gives an empty database as long as it is used. */
type WithDatabase = (use: (database: DatabaseUrl) => Promise<void>) => Promise<void>;

async function measureOn(
  engine: string,
  { place, contents, claims, parts }: Measuring,
  withDatabase: WithDatabase,
): Promise<void> {
  const measured: Measured[] = [];
  for (const content of contents) {
    console.error(`${content.name} on ${engine}`);
    // The loads write to their folder, and each engine begins with the same content.
    const folder = mkdtempSync(path.join(place, "seeds-"));
    cpSync(content.folder, folder, { recursive: true });
    measured.push(await measure(folder, path.join(place, "project"), parts, withDatabase));
  }
  const [today, made] = measured as [Measured, Measured];
  console.log(`\nOn ${engine}\n\n${formatFigures(today.figures, made.figures, claims).join("\n")}\n`);
  for (const [at, { remarks }] of measured.entries())
    for (const remark of remarks) console.log(`- ${contents[at]?.name}: ${remark}`);
  // They are the same on every engine.
  if (engine === "SQLite" && made.traits.length > 0) tellTraits(today.traits, made.traits, claims);
}

/** Whatever fails is said, and what was measured before it stays. */
async function measure(
  folder: string,
  copy: string,
  parts: ReadonlySet<Part>,
  withDatabase: WithDatabase,
): Promise<Measured> {
  const report: Report = { figures: [], remarks: [] };
  let traits: readonly Trait[] = [];
  const attempt = (use: (database: DatabaseUrl) => Promise<void>) =>
    withDatabase(use).catch((error: unknown) => {
      report.remarks.push(error instanceof Error ? error.message : String(error));
    });
  if (parts.has("starts")) {
    console.error("  starts of a copy of the project");
    await attempt((database) => measureStarts(folder, copy, database, report));
  }
  await attempt(async (database) => {
    console.error("  loading");
    traits = await measureLoads(folder, database, report);
    await measureServed(database, folder, parts, report);
  });
  return { ...report, traits };
}

function tellTraits(today: readonly Trait[], made: readonly Trait[], claims: number): void {
  console.log(
    `\nWhat the contents are like: today's, the made-up one, the ratio\n${formatTraits(today, made).join("\n")}`,
  );
  const unlike = findUnlikeTraits(today, made);
  if (unlike.length === 0 || claims < LEAST_JUDGED) return;
  console.log(`The made-up content is not like today's:\n${unlike.join("\n")}`);
  process.exitCode = 1;
}

async function measureOnPostgres(measuring: Measuring): Promise<void> {
  const postgres = await startPostgres();
  if (postgres === null) return console.log("\nOn PostgreSQL: not measured, it is not installed");
  const execute = async (sql: string) => {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  try {
    await measureOn("PostgreSQL", measuring, async (use) => {
      const name = `interphase_growth_${process.pid}_${Date.now().toString(36)}`;
      await execute(`CREATE DATABASE ${name}`);
      const url = new URL(postgres.url);
      url.pathname = `/${name}`;
      try {
        await use(readDatabaseUrl(url.href));
      } finally {
        await execute(`DROP DATABASE ${name} WITH (FORCE)`);
      }
    });
  } finally {
    await postgres.stop();
  }
}
