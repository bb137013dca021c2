import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findFreePorts } from "@/lib/cli/free-ports";
import { getProjectPath } from "@/lib/cli/project";
import { makeFolder, writeTemplate } from "./files";
import { HOST, isOk, Members, until } from "./members";
import { askRole, findNode, leadsEtcd, NODES, type Role } from "./nodes";
import { type Programs, unpackPrograms } from "./packages";
import { findStartup, readPostmaster } from "./postgres-processes";
import { writeBalancerSettings, writeEtcdSettings } from "./settings";

const BALANCERS = [1, 2] as const;
const INSTANCES = [1, 2] as const;
/** Of a cluster that listens on the addresses of its own machine alone. */
const PASSWORD = "interphase";

/** A whole cluster on this machine, in a folder of its own. */
export class Cluster {
  readonly #folder = mkdtempSync(path.join(tmpdir(), "interphase-cluster-"));
  readonly #members = new Members(this.#folder);
  readonly #ports = new Map<string, number>();
  #programs: Programs | null = null;

  /** The address of a part: `primary 1`, `replicas 2`, `site 1`, `instance 1`, `bouncer`, `rest 3`, `pg 3`, `etcd 1`. */
  port(name: string): number {
    const port = this.#ports.get(name);
    if (port === undefined) throw new Error(`The cluster has no ${name}.`);
    return port;
  }

  /** Where loads write, by way of PgBouncer. */
  get databaseUrl(): string {
    return `postgresql://postgres:${PASSWORD}@${HOST}:${this.port("bouncer")}/postgres`;
  }

  /** Where a balancer leads what writes, or reads. */
  urlOf(kind: "primary" | "replicas", balancer: number): string {
    return `postgresql://postgres:${PASSWORD}@${HOST}:${this.port(`${kind} ${balancer}`)}/postgres`;
  }

  siteOf(balancer: number): string {
    return `http://${HOST}:${this.port(`site ${balancer}`)}`;
  }

  /** An instance of the site, without a balancer. */
  instanceOf(instance: number): string {
    return `http://${HOST}:${this.port(`instance ${instance}`)}`;
  }

  /** The node of etcd that leads. */
  findEtcdLeader(): Promise<number> {
    return findNode((node) => leadsEtcd(`http://${HOST}:${this.port(`etcd ${node}`)}`));
  }

  /** Starts etcd, PostgreSQL under Patroni, the balancers and PgBouncer, and waits until there are a primary and two replicas. */
  async startDatabase(): Promise<void> {
    chmodSync(this.#folder, 0o755);
    this.#programs = await unpackPrograms(this.#folder);
    const names = [
      ...NODES.flatMap((node) => [`etcd ${node}`, `peer ${node}`, `rest ${node}`, `pg ${node}`]),
      ...BALANCERS.flatMap((each) => [`primary ${each}`, `replicas ${each}`, `site ${each}`]),
      ...INSTANCES.map((each) => `instance ${each}`),
      "bouncer",
    ];
    for (const [at, port] of (await findFreePorts(names.length)).entries())
      this.#ports.set(names[at] as string, port);
    for (const node of NODES) this.#startEtcd(node);
    for (const node of NODES) this.#startPatroni(node);
    for (const balancer of BALANCERS) this.#startBalancer(balancer);
    this.#startBouncer();
    await this.untilWhole();
  }

  /**
   * Starts the instances of the site, each by the replicas of one balancer, and waits until both are ready.
   * @param build where the built site stands in the project
   */
  async startSite(build = ".next"): Promise<void> {
    for (const instance of INSTANCES) {
      const args = ["--max-semi-space-size=4", getProjectPath(`${build}/site/serve.mjs`)];
      const env = {
        ...process.env,
        INTERPHASE_DIST_DIR: build,
        HOST,
        PORT: String(this.port(`instance ${instance}`)),
        DATABASE_URL: this.databaseUrl,
        READ_DATABASE_URL: this.urlOf("replicas", instance),
        TRUST_PROXY: "1",
        SITE_URL: "",
        MALLOC_ARENA_MAX: "1",
        // One that is killed leaves its socket behind, which goes with everything else.
        TMPDIR: this.#folder,
      };
      this.#add(`instance ${instance}`, process.execPath, args, env, true);
    }
    await this.untilReady();
  }

  /** Waits until both instances are ready, by both balancers. */
  async untilReady(): Promise<void> {
    for (const instance of INSTANCES)
      await until(`instance ${instance}`, () => isOk(`${this.instanceOf(instance)}/api/health/ready`));
    for (const balancer of BALANCERS)
      await until(`site ${balancer}`, () => isOk(`${this.siteOf(balancer)}/api/health/ready`));
  }

  /** Waits until there are a primary and two replicas that stream. */
  async untilWhole(): Promise<void> {
    await until("the cluster of PostgreSQL", async () => {
      const roles = await Promise.all(NODES.map((node) => this.roleOf(node)));
      return (
        roles.filter((role) => role === "primary").length === 1 &&
        roles.filter((role) => role === "replica").length === 2
      );
    });
  }

  /** What a node is at the moment; null where it does not answer. */
  roleOf(node: number): Promise<Role | null> {
    return askRole(`http://${HOST}:${this.port(`rest ${node}`)}`);
  }

  /** The node that leads. */
  findLeader(): Promise<number> {
    return findNode(async (node) => (await this.roleOf(node)) === "primary");
  }

  /** Kills a part as a fault would. */
  kill(name: string): void {
    this.#members.kill(name);
  }

  /** Starts a part that was killed. */
  revive(name: string): void {
    this.#members.revive(name);
  }

  /** The process of PostgreSQL itself on a node. */
  postmasterOf(node: number): number {
    return readPostmaster(path.join(this.#folder, `node ${node}`));
  }

  /** The process of PostgreSQL on a node that shows what it is sent. */
  startupOf(node: number): number {
    return findStartup(this.postmasterOf(node));
  }

  /** Ends everything, and removes the folder. */
  async stop(): Promise<void> {
    for (const node of NODES) {
      try {
        process.kill(this.postmasterOf(node), "SIGQUIT");
      } catch {
        // It has ended, or never began.
      }
    }
    await this.#members.killAll();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  #startEtcd(node: number): void {
    const { etcd, env } = this.#programs as Programs;
    const settings = writeEtcdSettings(node, this.#makeFolder(`etcd ${node}`), (name) => this.port(name));
    this.#add(`etcd ${node}`, etcd, [], { ...env, ...settings });
  }

  #startPatroni(node: number): void {
    const { python, postgresBin } = this.#programs as Programs;
    const folder = this.#makeFolder(`node ${node}`);
    const file = writeTemplate("patroni.yml", `${folder}/patroni.yml`, {
      NAME: `node${node}`,
      REST_PORT: this.port(`rest ${node}`),
      PG_PORT: this.port(`pg ${node}`),
      ETCD_HOSTS: NODES.map((each) => `${HOST}:${this.port(`etcd ${each}`)}`).join(","),
      CLIENTS: `${HOST}/32`,
      AUTH: "trust",
      PG_BIN: postgresBin,
      FOLDER: folder,
      PASSWORD,
    });
    const main = "import sys; from patroni.__main__ import main; sys.argv = ['patroni', sys.argv[1]]; main()";
    this.#add(`node ${node}`, python, ["-c", main, file]);
  }

  #startBalancer(balancer: number): void {
    const folder = this.#makeFolder(`balancer ${balancer}`);
    const file = writeBalancerSettings(balancer, INSTANCES, folder, (name) => this.port(name));
    this.#add(`balancer ${balancer}`, (this.#programs as Programs).haproxy, ["-f", file]);
  }

  #startBouncer(): void {
    const folder = this.#makeFolder("bouncer");
    const file = writeTemplate("pgbouncer.ini", `${folder}/pgbouncer.ini`, {
      PRIMARY_PORT: this.port("primary 1"),
      BOUNCER_PORT: this.port("bouncer"),
      PASSWORD,
      FOLDER: folder,
    });
    this.#add("bouncer", (this.#programs as Programs).pgbouncer, [file]);
  }

  #makeFolder(name: string): string {
    return makeFolder(path.join(this.#folder, name));
  }

  #add(
    name: string,
    program: string,
    args: readonly string[],
    env = (this.#programs as Programs).env,
    isOurs = false,
  ): void {
    const cwd = isOurs ? getProjectPath(".") : this.#folder;
    this.#members.start(name, { program, args, env, cwd, isOurs });
  }
}
