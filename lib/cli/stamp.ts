import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { getProjectPath } from "./project";

/**
 * The SHA-256 of the names and contents of files, folders taken with all in them, and of further text.
 * A path that is not there counts as absent and is no error.
 */
export function hashFiles(
  paths: readonly string[],
  text = "",
  skip: (path: string) => boolean = () => false,
): string {
  const hash = createHash("sha256").update(text);
  for (const file of paths.flatMap((path) => filesIn(path, skip))) {
    hash.update(`\0${file}\0`).update(readFileSync(getProjectPath(file)));
  }
  return hash.digest("hex");
}

function filesIn(path: string, skip: (path: string) => boolean): readonly string[] {
  const found = skip(path) ? undefined : statSync(getProjectPath(path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(getProjectPath(path))
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`, skip));
}

/** Whether work was finished for exactly this hash of what it was made from. */
export function isStamped(path: string, hash: string): boolean {
  try {
    return readFileSync(getProjectPath(path), "utf8") === hash;
  } catch {
    return false;
  }
}

/** Notes that work is finished; written last, so that work broken off is done again. */
export function stamp(path: string, hash: string): void {
  mkdirSync(dirname(getProjectPath(path)), { recursive: true });
  writeFileSync(getProjectPath(path), hash);
}
