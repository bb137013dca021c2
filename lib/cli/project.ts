import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = findProject(dirname(fileURLToPath(import.meta.url)));

/** The absolute path of a file or folder of the project, wherever the command was started. */
export function getProjectPath(path: string): string {
  return resolve(PROJECT, path);
}

/** The folder of the project around a file of it, which may lie in a build. */
function findProject(folder: string): string {
  return existsSync(join(folder, "next.config.ts")) ? folder : findProject(dirname(folder));
}
