import { accessSync, constants, existsSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import type { DatabaseUrl } from "@/lib/db/database-url";
import type { Environment } from "@/lib/http/environment";
import { getProjectPath } from "./project";

/**
 * That the folders the start writes to can be written.
 * @param database what is loaded; null where nothing is
 * @throws a sentence that names the first that cannot.
 */
export function checkFolders(database: DatabaseUrl | null): void {
  const written = [".next", "lib/db/generated", "node_modules/.cache"].map(getProjectPath);
  const loaded = database?.engine === "sqlite" ? [database.path, dirname(database.path)] : [];
  checkWritable(written, "Change its owner or rights, or start from a copy elsewhere.");
  checkWritable(loaded, "Change its owner or rights, or serve what it holds: npm run serve.");
}

/** @throws a sentence that names the first path that cannot be written, and what to do */
function checkWritable(paths: readonly string[], advice: string): void {
  for (const path of paths.map(nearestExisting)) {
    try {
      accessSync(path, constants.W_OK);
    } catch (cause) {
      throw new Error(`${path} cannot be written by this user. ${advice}`, { cause });
    }
  }
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

/**
 * That the server can listen where it is told to.
 * @throws a sentence that says why not.
 */
export async function checkPort({ host, port }: Environment): Promise<void> {
  const probe = createServer();
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    probe.once("error", resolve);
    probe.listen(port, host, () => resolve(null));
  });
  if (error) throw new Error(describeListenProblem(error, host, port));
  await new Promise((resolve) => probe.close(resolve));
}

/** The first file that systemd hands on (sd_listen_fds(3)). */
const FIRST_HANDED_ON = 3;

/**
 * The socket that whoever started this process listens on, as systemd hands it on: two processes may share it, so that one
 * takes over from the other and no connection is refused.
 * @returns its file descriptor; null where this process has to listen by itself
 */
export function findInheritedSocket(
  { LISTEN_FDS, LISTEN_PID }: NodeJS.ProcessEnv,
  pid: number,
): number | null {
  return LISTEN_FDS === "1" && LISTEN_PID === String(pid) ? FIRST_HANDED_ON : null;
}

/** Why a program cannot listen where it is told to, in a sentence. */
export function describeListenProblem(
  { code, message }: NodeJS.ErrnoException,
  host: string,
  port: number,
): string {
  if (code === "EADDRINUSE") {
    const other = port === 65_535 ? port - 1 : port + 1;
    return `Port ${port} on ${host} is taken. Stop what listens there, or choose another port: PORT=${other} npm start.`;
  }
  if (code === "EACCES")
    return `This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start.`;
  const foreign = code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN";
  return foreign
    ? `HOST=${host} is no address of this machine.`
    : `Cannot listen on ${host}, port ${port}: ${message}.`;
}
