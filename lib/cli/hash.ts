import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { projectPath } from "./project";

/**
 * The SHA-256 of the names and contents of files, folders taken with all in them, and of further text.
 * A path that is not there counts as absent and is no error.
 */
export function hashOf(
  paths: readonly string[],
  text = "",
  skip: (path: string) => boolean = () => false,
): string {
  const hash = createHash("sha256").update(text);
  for (const file of paths.flatMap((path) => filesIn(path, skip))) {
    hash.update(`\0${file}\0`).update(readFileSync(projectPath(file)));
  }
  return hash.digest("hex");
}

function filesIn(path: string, skip: (path: string) => boolean): readonly string[] {
  const found = skip(path) ? undefined : statSync(projectPath(path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(projectPath(path))
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`, skip));
}
