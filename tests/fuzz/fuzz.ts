import { parseArgs } from "node:util";
import { buildNextEnvironment, buildSite } from "@/lib/cli/site-build";
import { startSite } from "@/tests/bench/served-site";
import { formatRequestReport, fuzzRequests } from "./requests";
import { formatSeedReport, fuzzSeeds } from "./seeds";

/*
 * `npm run fuzz`: asks the site for what chance makes up, and loads seeds that chance has changed. `--requests N`, `--seeds N`,
 * and `--seed N` for other ones. Whatever fails is told with what led to it, and ends with 1.
 */

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "20000" },
    seeds: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
  },
});
const [requests, seeds, seed] = [values.requests, values.seeds, values.seed].map(Number) as [
  number,
  number,
  number,
];
if (![requests, seeds, seed].every((each) => Number.isInteger(each) && each >= 0))
  throw new Error("npm run fuzz -- [--requests <number>] [--seeds <number>] [--seed <number>]");

const ofSeeds = await fuzzSeeds(seeds, seed);
console.log(formatSeedReport(ofSeeds));
await buildSite(buildNextEnvironment("production"));
const site = await startSite();
try {
  const ofRequests = await fuzzRequests(site.address, requests, seed);
  console.log(formatRequestReport(ofRequests));
  if (ofRequests.faults.length + ofSeeds.faults.length > 0) process.exitCode = 1;
} finally {
  await site.stop();
}
