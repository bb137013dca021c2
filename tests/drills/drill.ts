import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { Cluster } from "@/lib/cli/cluster/cluster";
import { buildNextEnvironment, buildSite } from "@/lib/cli/site-build";
import { copyMarkedSeeds } from "@/tests/fuzz/marked-seeds";
import { readOption } from "@/tests/support/read-option";
import { type Cost, Watch } from "./watch";

/*
 * `npm run cluster:drill`: makes a cluster on this machine, breaks one part after the other while somebody loads, writes and
 * reads, and tells for each what it cost. `--only <words>` does those whose name holds the words; `--built <folder>` serves
 * a build that is there already, such as that of the tests.
 */

const HEAD = `| drill | seconds without writes | reads | errors | put off | rows lost | mixed | went back |
|---|---|---|---|---|---|---|---|`;

function format(name: string, cost: Cost): string {
  const { secondsWithoutWrites, reads, readErrors, putOff, rowsLost, mixed, wentBack } = cost;
  const cells = [name, secondsWithoutWrites.toFixed(1), reads, readErrors, putOff, rowsLost, mixed, wentBack];
  return `| ${cells.join(" | ")} |`;
}

/** Readers ask the instances themselves, since nobody else is there; what is not kept is put off. */
const CUT = "the way to the database is cut";

/** Breaks something, and gives when it is over. */
type Drill = (cluster: Cluster, load: () => Promise<string>) => Promise<void>;

const DRILLS: Readonly<Record<string, Drill>> = {
  "the leader is killed in a load": async (cluster, load) => {
    const leader = await cluster.findLeader();
    const loading = load();
    await untilItWrites(cluster);
    process.kill(cluster.postmasterOf(leader), "SIGKILL");
    cluster.kill(`node ${leader}`);
    console.log(await loading);
    cluster.revive(`node ${leader}`);
  },
  "a replica stops replaying in a load": async (cluster, load) => {
    const leader = await cluster.findLeader();
    const replica = [1, 2, 3].find((node) => node !== leader) as number;
    const startup = cluster.startupOf(replica);
    process.kill(startup, "SIGSTOP");
    await load();
    await setTimeout(5_000);
    process.kill(startup, "SIGCONT");
  },
  "an instance is killed": async (cluster) => {
    cluster.kill("instance 1");
    await setTimeout(5_000);
    cluster.revive("instance 1");
  },
  "etcd's leader is killed in a load": async (cluster, load) => {
    const leader = await cluster.findEtcdLeader();
    cluster.kill(`etcd ${leader}`);
    await load();
    cluster.revive(`etcd ${leader}`);
  },
  "a balancer is killed": async (cluster) => {
    cluster.kill("balancer 2");
    await setTimeout(8_000);
    cluster.revive("balancer 2");
  },
  [CUT]: async (cluster) => {
    for (const balancer of [1, 2]) cluster.kill(`balancer ${balancer}`);
    await setTimeout(8_000);
    for (const balancer of [1, 2]) cluster.revive(`balancer ${balancer}`);
  },
};

/** Waits until a load has begun to write. */
async function untilItWrites(cluster: Cluster): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.urlOf("primary", 1) });
  await client.connect();
  const writes =
    "SELECT FROM pg_stat_activity WHERE query LIKE 'INSERT INTO interphase.%' AND pid <> pg_backend_pid()";
  while ((await client.query(writes)).rowCount === 0) await setTimeout(20);
  client.on("error", () => {});
  void client.end().catch(() => {});
}

const only = readOption("--only") ?? "";
const built = readOption("--built");
const drills = Object.entries(DRILLS).filter(([name]) => name.includes(only));
if (drills.length === 0) throw new Error(`No drill's name holds "${only}".`);
const place = mkdtempSync(path.join(tmpdir(), "interphase-drill-"));
const cluster = new Cluster();
let loads = 0;
let isSound = true;
try {
  console.log("starting etcd, PostgreSQL, the balancers and PgBouncer");
  await cluster.startDatabase();
  if (built === undefined) await buildSite(buildNextEnvironment("production"));
  const seeds = copyMarkedSeeds(path.join(place, "seeds"), cluster.databaseUrl);
  const load = async () => (await seeds.load(++loads)).stderr.trim();
  await load();
  await cluster.startSite(built);
  console.log(HEAD);
  for (const [name, drill] of drills) {
    const watch = new Watch(
      [1, 2].map((balancer) => cluster.urlOf("primary", balancer)),
      [1, 2].map((each) => (name === CUT ? cluster.instanceOf(each) : cluster.siteOf(each))),
    );
    await setTimeout(2_000);
    await drill(cluster, load);
    await cluster.untilWhole();
    while (!watch.isWriting) await setTimeout(200);
    await cluster.untilReady();
    const errors = await watch.end();
    console.log(format(name, watch.cost));
    for (const error of errors.slice(0, 5)) console.log(`  ${error}`);
    const { rowsLost, mixed, readErrors, putOff, wentBack, secondsWithoutWrites } = watch.cost;
    const wrong = rowsLost + mixed + readErrors + wentBack + (name === CUT ? 0 : putOff);
    if (wrong > 0 || secondsWithoutWrites > 30) isSound = false;
  }
} finally {
  await cluster.stop();
  rmSync(place, { recursive: true, force: true });
}
if (!isSound) process.exitCode = 1;
