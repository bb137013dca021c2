import type { ChildProcess } from "node:child_process";
import { spawnNode } from "@/lib/cli/processes";
import { getProjectPath } from "@/lib/cli/project";

/** The site that browser tests share: its build in the project, and its database. */
export const SHARED_BUILD = ".data/e2e/build";
export const SHARED_DATABASE = `file:${getProjectPath(".data/e2e/data/interphase.db")}`;

/**
 * Starts a built site and resolves once it says that it can be asked.
 * @param folder that of the build, in the project
 * @throws an error that holds what the server said, where it ends before
 */
export async function serveSite(folder: string, port: number, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const own = { ...env, INTERPHASE_DIST_DIR: folder, HOST: "127.0.0.1", PORT: String(port) };
  const server = spawnNode([getProjectPath(`${folder}/site/serve.mjs`)], own, "pipe");
  await new Promise<void>((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk;
      if (said.includes("Interphase is at ")) resolve();
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("close", () => reject(new Error(`The server ended before it answered.\n${said.trim()}`)));
  });
  server.stdout?.removeAllListeners("data").pipe(process.stdout);
  server.stderr?.removeAllListeners("data").pipe(process.stderr);
  return server;
}
