import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { projectPath } from "./project";

/** Whether work was finished for exactly this hash of what it was made from. */
export function isStamped(path: string, hash: string): boolean {
  return readStamp(path) === hash;
}

/** The hash of what finished work was made from; empty where it is not finished. */
export function readStamp(path: string): string {
  try {
    return readFileSync(projectPath(path), "utf8");
  } catch {
    return "";
  }
}

/** Notes that work is finished; written last, so that work broken off is done again. */
export function stamp(path: string, hash: string): void {
  mkdirSync(dirname(projectPath(path)), { recursive: true });
  writeFileSync(projectPath(path), hash);
}
