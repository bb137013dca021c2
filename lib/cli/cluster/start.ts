import { loadDatabase } from "@/lib/cli/prepare";
import { giveUp, onStop, step } from "@/lib/cli/processes";
import { buildNextEnvironment, buildSite } from "@/lib/cli/site-build";
import { readDatabaseUrl } from "@/lib/db/database-url";
import { Cluster } from "./cluster";

/*
 * `npm run cluster`: three nodes of PostgreSQL under Patroni with etcd, two balancers, PgBouncer and two instances of the site,
 * all on this machine, in a folder of its own and on addresses that nobody else reaches, until Ctrl-C takes them down.
 */

const cluster = new Cluster();
let isStopping = false;
onStop(() => {
  isStopping = true;
  console.log("Taking it down.");
  void cluster.stop().then(() => process.exit(0));
});
try {
  await step("Starting etcd, PostgreSQL under Patroni, HAProxy and PgBouncer", async () => {
    await cluster.startDatabase();
    return `node ${await cluster.findLeader()} leads`;
  });
  await loadDatabase(readDatabaseUrl(cluster.databaseUrl));
  await step("Building the site", async () =>
    (await buildSite(buildNextEnvironment("production"))) ? "built" : null,
  );
  await step("Starting two instances", async () => {
    await cluster.startSite();
    return "both are ready";
  });
  console.log(`Interphase is at ${cluster.siteOf(1)} and ${cluster.siteOf(2)}; Ctrl-C takes it down.`);
} catch (error) {
  if (!isStopping) {
    await cluster.stop();
    giveUp(error);
  }
}
