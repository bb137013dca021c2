import { lookup } from "node:dns/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { askAddress, askJson } from "@/lib/cli/links/ask-address";
import { checkLinks } from "@/lib/cli/links/check-links";
import { linkJson, linkReport } from "@/lib/cli/links/report";
import { seedAddresses } from "@/lib/cli/links/seed-addresses";
import { readContent } from "@/lib/schema/seeds/content";
import { projectPath } from "./project";
import { readSeeds } from "./read-seeds";

/*
 * Asks for every address of the seeds: `npm run links:check`, with `-- --only toyota` for those of one company or source
 * and `--json` for programs. Needs the network. Ends with 1 where an address is dead, with 2 where it could not check.
 */

const HOSTS_AT_A_TIME = 6;
const PAUSE_MS = 1500;
/** A host that is there as long as there is a network; the copies are looked for there. */
const ARCHIVE = "archive.org";

try {
  const { values } = parseArgs({
    options: { json: { type: "boolean" }, only: { type: "string" }, seeds: { type: "string" } },
  });
  const seeds = path.resolve(values.seeds ?? projectPath("seeds"));
  const { content } = readContent(await readSeeds(seeds));
  const addresses = seedAddresses(content, values.only ?? null);
  console.error(`Asking for ${addresses.length} addresses, ${HOSTS_AT_A_TIME} hosts at a time.`);
  const checked = await checkLinks(addresses, {
    reachable: () => lookup(ARCHIVE).then(Boolean, () => false),
    ask: askAddress,
    json: askJson,
    pace: { hosts: HOSTS_AT_A_TIME, pause: () => wait(PAUSE_MS) },
  });
  if (!checked) throw new Error("The network is out of reach; nothing can be said of any address.");
  console.log(
    values.json ? linkJson(checked) : linkReport(checked, path.relative(process.cwd(), seeds) || "."),
  );
  process.exitCode = checked.some(({ state }) => state === "dead") ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
