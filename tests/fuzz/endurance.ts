import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { buildNextEnvironment, buildSite } from "@/lib/cli/site-build";
import { readDatabaseUrl } from "@/lib/db/database-url";
import { listProcesses, readMemory } from "@/tests/bench/memory";
import { startSite } from "@/tests/bench/served-site";
import { createAsked, type Described } from "./asked";
import { copyMarkedSeeds, countLoads } from "./marked-seeds";
import { ask, findFaults, readIds } from "./requests";

/*
 * `npm run endurance`: many clients ask for all kinds of address for some minutes, while another content is loaded each
 * minute: `--minutes N`, `--clients N`, `--seed N`. Tells what failed, which answers mixed two contents, and how memory,
 * sockets and files went.
 */

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    clients: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
  },
});
const [minutes, clients, seed] = [values.minutes, values.clients, values.seed].map(Number) as [
  number,
  number,
  number,
];

/** Few finished answers are kept, so that their share of the memory is full before it is looked whether the rest grows. */
process.env.CACHE_MB ??= "16";

const MINUTE_MS = 60_000;
/** How much more memory than in the third minute the last may take. */
const MOST_GROWTH = 1.1;
/** Between two looks at the memory. */
const LOOK_MS = 5_000;

const place = mkdtempSync(path.join(tmpdir(), "interphase-endurance-"));
const database = readDatabaseUrl(`file:${path.join(place, "content.db")}`);
const { load } = copyMarkedSeeds(path.join(place, "seeds"), database.url);

const statuses = new Map<number, number>();
const faults: string[] = [];
let mixed = 0;

try {
  await load(0);
  await buildSite(buildNextEnvironment("production"));
  const site = await startSite(database);
  const pids = listProcesses(site.pid);
  const countFiles = () => pids.reduce((sum, pid) => sum + readdirSync(`/proc/${pid}/fd`).length, 0);
  const described = (await (await fetch(`${site.address}/api/v1/openapi.json`)).json()) as Described;
  const asked = createAsked(described, await readIds(site.address));
  const files = countFiles();
  const end = performance.now() + minutes * MINUTE_MS;
  const agents = Array.from({ length: clients }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
  const reading = agents.map(async (agent, client) => {
    for (let turn = 0; performance.now() < end; turn++)
      for (const each of fc.sample(asked, { numRuns: 20, seed: seed + client * 100_003 + turn })) {
        if (performance.now() >= end) return;
        const answered = await ask(site.address, each, agent);
        statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1);
        for (const fault of findFaults(answered)) faults.push(`${fault}: ${each.method} ${each.path}`);
        if (countLoads(answered.text) > 1) mixed++;
      }
  });
  const memory: number[][] = Array.from({ length: minutes }, () => []);
  const loading = (async () => {
    for (let minute = 1; minute < minutes; minute++) {
      await setTimeout(Math.max(0, end - (minutes - minute) * MINUTE_MS - performance.now()));
      await load(minute);
    }
  })();
  const looking = (async () => {
    while (performance.now() < end) {
      const minute = minutes - Math.ceil((end - performance.now()) / MINUTE_MS);
      memory[minute]?.push(readMemory(site.pid) ?? Number.NaN);
      await setTimeout(LOOK_MS);
    }
  })();
  await Promise.all([...reading, loading, looking]);
  for (const agent of agents) agent.destroy();
  await setTimeout(LOOK_MS);
  const after = countFiles();
  await site.stop();
  tell(memory, files, after);
} finally {
  rmSync(place, { recursive: true, force: true });
}

function tell(memory: readonly (readonly number[])[], files: number, after: number): void {
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  const requests = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  const means = memory.map((each) => each.reduce((sum, bytes) => sum + bytes, 0) / each.length);
  const growth = (means.at(-1) ?? 0) / (means[2] ?? means[0] ?? 1);
  console.log(
    `${clients} clients, ${minutes} minutes, ${minutes} loads: ${requests} requests, ${counts.join(", ")}`,
  );
  console.log(`${mixed} answers mixed two contents`);
  console.log(`memory by the minute, MB: ${means.map((mean) => Math.round(mean)).join(", ")}`);
  console.log(`the last minute against the third: ${growth.toFixed(2)} × (at most ${MOST_GROWTH})`);
  console.log(`open files and sockets: ${files} before, ${after} after`);
  console.log(`${faults.length} faults`);
  for (const fault of faults.slice(0, 40)) console.log(`- ${fault}`);
  const isSound = faults.length === 0 && mixed === 0 && growth <= MOST_GROWTH && after <= files + 8;
  if (!isSound) process.exitCode = 1;
}
