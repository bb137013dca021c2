import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findPostgresAccount, findPostgresPrograms } from "@/lib/cli/postgres-programs";
import { freePort } from "./free-port";

declare module "vitest" {
  interface ProvidedContext {
    /** A PostgreSQL in which databases may be made; null where the machine has none. */
    postgresUrl: string | null;
  }
}

interface Postgres {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL for tests: the one `TEST_DATABASE_URL` names, else a throwaway one from the installed programs;
 * null where there is neither.
 * @throws where there is neither and `REQUIRE_POSTGRES=1`, or where it does not start.
 */
export async function startPostgres(): Promise<Postgres | null> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const programs = findPostgresPrograms();
  if (programs) return startThrowaway(programs);
  if (process.env.REQUIRE_POSTGRES !== "1") return null;
  throw new Error("REQUIRE_POSTGRES=1, and no PostgreSQL was found. Install one or set TEST_DATABASE_URL.");
}

async function startThrowaway(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "interphase-pg-"));
  const user = findPostgresAccount();
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: "C" } };
  const data = join(folder, "data");
  const init = ["-D", data, "-U", "interphase", "--auth=trust", "--encoding=UTF8", "--no-sync"];
  await promisify(execFile)(join(programs, "initdb"), init, options);
  const port = await freePort();
  const fast = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"].flatMap((setting) => [
    "-c",
    setting,
  ]);
  const args = ["-D", data, "-k", folder, "-h", "127.0.0.1", "-p", String(port), ...fast];
  const server = spawn(join(programs, "postgres"), args, { ...options, stdio: ["ignore", "ignore", "pipe"] });
  const kill = () => server.kill("SIGQUIT");
  process.once("exit", kill);
  await ready(server);
  return {
    url: `postgresql://interphase@127.0.0.1:${port}/postgres`,
    async stop() {
      process.off("exit", kill);
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      said += chunk;
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL ended before it was ready.\n${said}`)));
  });
}
