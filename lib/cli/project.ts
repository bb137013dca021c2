import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** The absolute path of a file or folder of the project, wherever the command was started. */
export function projectPath(path: string): string {
  return resolve(PROJECT, path);
}
