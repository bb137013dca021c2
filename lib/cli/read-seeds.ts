import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";

/**
 * The seed files of a folder, in the order of their paths.
 * @throws where the folder cannot be read
 */
export async function readSeeds(folder: string): Promise<SeedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return Promise.all(
    paths.map(async (file) => ({
      path: file.split(path.sep).join("/"),
      text: await readFile(path.join(folder, file), "utf8"),
    })),
  );
}
