import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import path from "node:path";
import { getProjectPath } from "@/lib/cli/project";

/** What is made anew, and what a start has no need of. */
const LEFT_OUT = /^(?:\.next.*|\.data|\.git|node_modules|seeds|next-env\.d\.ts|.*\.tsbuildinfo)$/;
const MADE = path.join("lib", "db", "generated");
/** What commands of the project note, which are notes of another folder. */
const CACHE = ".cache";

/**
 * Copies the project as `npm ci` leaves it in a fresh clone: nothing made, no database. The packages are the same files under
 * further names where the file system can do that: a symbolic link to them would lead out of the project, where the build does
 * not follow.
 * @param seeds the content that it has instead of the project's own
 */
export function copyProject(folder: string, seeds: string): void {
  const from = getProjectPath(".");
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(from).filter((each) => !LEFT_OUT.test(each)))
    cpSync(path.join(from, name), path.join(folder, name), {
      recursive: true,
      filter: (source) => path.relative(from, source) !== MADE,
    });
  cpSync(seeds, path.join(folder, "seeds"), { recursive: true });
  linkFolder(path.join(from, "node_modules"), path.join(folder, "node_modules"));
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.name === CACHE) continue;
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // On another file system.
    copyFileSync(from, to);
  }
}
