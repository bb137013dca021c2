import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const SECONDS = 5;
const CONNECTIONS = 20;

/** Requests a second that an address answers to 20 connections, by wrk; null where wrk is not installed. */
export async function measureRate(address: string): Promise<number | null> {
  const args = ["-t1", `-c${CONNECTIONS}`, `-d${SECONDS}s`, "-H", "Accept-Encoding: br, gzip", address];
  try {
    const { stdout } = await run("wrk", args);
    if (/Non-2xx|Socket errors/.test(stdout))
      throw new Error(`${address} was not always answered:\n${stdout}`);
    return Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
