import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readDatabaseUrl } from "@/lib/db/database-url";
import { toDay } from "@/lib/domain/days";
import { readContent } from "@/lib/schema/seeds/content";
import { ENGINES, generateClients } from "./database-clients";
import { getHelp } from "./help";
import { giveUp, letReadersLeave, runNode } from "./processes";
import { withProgress } from "./progress";
import { getProjectPath } from "./project";
import { describeDataset, readCheckedSeeds, readSeeds, showFolder } from "./seeds";

/*
 * The commands of package.json that end by themselves: `commands.ts <name> [arguments]`. Each loads what it alone needs,
 * some of which another has made just before.
 */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  /** Checks the seeds; with `--effect` tells what they show otherwise than a commit's, HEAD or that of `--against`. */
  "data:check": async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { effect: { type: "boolean" }, against: { type: "string" } },
    });
    const { checkAndReview, describeEffect } = await import("@/lib/cli/upkeep/check");
    const [folder = getProjectPath("seeds")] = positionals;
    const today = toDay(Date.now());
    const dataset = await withProgress((tell) => checkAndReview(folder, today, tell));
    console.log(`The seeds are sound: ${describeDataset(dataset)}.`);
    if (values.effect || values.against !== undefined)
      console.log(`\n${await describeEffect(dataset, folder, values.against ?? "HEAD", today)}`);
  },

  /** What is due for a look, the most important first. */
  "data:due": async (args) => {
    const { limit } = readLimit(args, 20);
    const { deriveStanding } = await import("@/lib/cli/upkeep/standing");
    const { formatDueLooks } = await import("@/lib/cli/upkeep/due");
    console.log(formatDueLooks(deriveStanding(await readCheckedSeeds(), toDay(Date.now())), limit));
  },

  /** Finds records of the seeds by words, also in seeds that are not sound. */
  "data:find": async (args) => {
    const { limit, words } = readLimit(args, 30);
    if (words === "") throw new Error("npm run data:find -- <words> [--limit <number>]");
    const { findRecords, formatFound } = await import("@/lib/cli/upkeep/find");
    const seeds = getProjectPath("seeds");
    const { content } = readContent(await readSeeds(seeds));
    console.log(formatFound(findRecords(content, words), showFolder(seeds), limit));
  },

  /** Prints the closed lists and the units in use, or what of them holds some words. */
  "data:terms": async (args) => {
    const { formatTerms } = await import("@/lib/cli/upkeep/terms");
    const { content } = readContent(await readSeeds(getProjectPath("seeds")));
    console.log(formatTerms(args.join(" "), content));
  },

  "data:load": async ([folder]) => {
    const { described } = readDatabaseUrl();
    await generateClients();
    const { loadSeeds } = await import("./load-seeds");
    const { changed, version, dataset } = await withProgress((tell) => loadSeeds(folder, undefined, tell));
    console.log(
      changed
        ? `Loaded ${describeDataset(dataset)} into ${described}: version ${version}.`
        : `Nothing to do: ${described} holds this content already, version ${version}.`,
    );
  },

  "data:backup": async ([file]) => {
    if (file === undefined) throw new Error("npm run data:backup -- <new file>");
    const database = readDatabaseUrl();
    await generateClients();
    const { backUp } = await import("./backup");
    const { version } = await backUp(database, file);
    console.log(`Wrote version ${version} of ${database.described} into ${file}.`);
  },

  "data:restore": async ([file]) => {
    if (file === undefined) throw new Error("npm run data:restore -- <file>");
    const database = readDatabaseUrl();
    await generateClients();
    const { restore } = await import("./backup");
    const { version } = await restore(file, database);
    console.log(`Put version ${version} from ${file} into ${database.described}.`);
  },

  "data:new": async (args) => {
    const { readOptions, USAGE } = await import("@/lib/cli/new-source/options");
    const { address, options } = readOptions(args);
    if (options.help) return console.log(USAGE);
    if (address === null) throw new Error(USAGE);
    const { addSource } = await import("@/lib/cli/new-source/add-source");
    const seeds = options.seeds ?? getProjectPath("seeds");
    await addSource({ address, options, seeds, today: toDay(Date.now()), say: console.log });
  },

  /** Ends with 1 where an address is dead, with 2 where it could not check. */
  "links:check": async (args) => {
    const { values } = parseArgs({ args: [...args], options: { only: { type: "string" } } });
    const { listSeedAddresses } = await import("@/lib/cli/links/seed-addresses");
    const { checkLinks, formatLinkReport, NETWORK } = await import("@/lib/cli/links/check-links");
    const seeds = getProjectPath("seeds");
    const addresses = listSeedAddresses(readContent(await readSeeds(seeds)).content, values.only);
    console.error(`Asking for ${addresses.length} addresses, ${NETWORK.hosts} hosts at a time.`);
    const checked = await checkLinks(addresses, NETWORK);
    if (!checked) throw new Error("The network is out of reach; nothing can be said of any address.");
    console.log(formatLinkReport(checked, showFolder(seeds)));
    process.exitCode = checked.some(({ state }) => state === "dead") ? 1 : 0;
  },

  "db:clients": async () => {
    const isNew = await generateClients();
    console.log(isNew ? "Generated the database clients." : "The database clients are up to date.");
  },

  /** Writes Prisma's SQL for each engine. */
  "db:sql": async () => {
    const { writeSchemaSql } = await import("./schema-sql");
    for (const engine of ENGINES) {
      writeFileSync(getProjectPath(`prisma/sql/${engine}.sql`), await writeSchemaSql(engine));
      console.log(`Wrote prisma/sql/${engine}.sql.`);
    }
  },

  /** Writes the table of parameters into README.md, from the registry. */
  "docs:table": async () => {
    const { insertParameterTable } = await import("./parameter-table");
    const readme = getProjectPath("README.md");
    writeFileSync(readme, insertParameterTable(readFileSync(readme, "utf8")));
  },

  typecheck: async () => {
    const { NEXT, buildNextEnvironment } = await import("./site-build");
    // Writes the types of the routes, which pages refer to.
    await runNode([NEXT, "typegen"], buildNextEnvironment("production"));
    const tsc = getProjectPath("node_modules/typescript/bin/tsc");
    await runNode([tsc, "--noEmit", "--pretty", "false"], process.env);
  },
};

/** Words, and how many lines are wanted at most. */
function readLimit(args: readonly string[], usual: number): { limit: number; words: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { limit: { type: "string" } },
  });
  const limit = Number(values.limit ?? usual);
  if (!Number.isInteger(limit) || limit < 1) throw new Error("--limit takes a number from 1 on.");
  return { limit, words: positionals.join(" ") };
}

const [name = "", ...args] = process.argv.slice(2);
letReadersLeave();
try {
  const command = COMMANDS[name];
  if (!command)
    throw new Error(`There is no command ${name}; there are ${Object.keys(COMMANDS).join(", ")}.`);
  const help = getHelp(name, args);
  if (help === undefined) await command(args);
  else console.log(help);
} catch (error) {
  giveUp(error, name === "links:check" ? 2 : 1);
}
