import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * The process of PostgreSQL itself whose data are in a node's folder.
 * @throws where none runs
 */
export function readPostmaster(folder: string): number {
  return Number(readFileSync(path.join(folder, "data/postmaster.pid"), "utf8").split("\n")[0]);
}

/**
 * The process below it that shows what a replica is sent.
 * @throws where none does
 */
export function findStartup(postmaster: number): number {
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, "utf8");
  const startup = children
    .trim()
    .split(" ")
    .find((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("startup"));
  if (startup === undefined) throw new Error("It replays nothing.");
  return Number(startup);
}
