import { loadSeeds } from "@/lib/cli/load-seeds";
import { readDatabaseUrl } from "@/lib/db/database-url";
import { toDay } from "@/lib/domain/days";
import { measureTraits } from "./traits";

/*
 * A load in a process of its own: `load-child.ts <folder> <database> [traits]`. Its last line is what it took, as JSON; what is
 * counted of the content, where that is asked for, is counted afterwards.
 */

const [folder = "", url = "", wanted] = process.argv.slice(2);
const { changed, dataset } = await loadSeeds(folder, readDatabaseUrl(url));
// Counted from the start of the process: whoever loads waits for its modules as well.
const seconds = performance.now() / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
const traits = wanted === undefined ? null : measureTraits(dataset, toDay(Date.now()));
console.log(JSON.stringify({ changed, seconds, megabytes, traits }));
