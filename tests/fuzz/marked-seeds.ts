import { execFile } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { getProjectPath } from "@/lib/cli/project";

/** Loads a copy of the seeds in which every company and all that is told says which load it is of. */
export interface MarkedSeeds {
  /** @throws with what the command said where it failed */
  load(count: number): Promise<{ readonly stderr: string }>;
}

/** @param url the database that is loaded */
export function copyMarkedSeeds(folder: string, url: string): MarkedSeeds {
  cpSync(getProjectPath("seeds"), folder, { recursive: true });
  const originals = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name === "companies.yaml" || /^sources\b.*\.yaml$/.test(name))
    .map((name) => [path.join(folder, name), readFileSync(path.join(folder, name), "utf8")] as const);
  return {
    load(count) {
      // Short names that a mark is added to would be nearly alike.
      for (const [file, text] of originals)
        writeFileSync(
          file,
          text.replace(/^( +)(name|summary): (["']?)(?=\w{6})/gm, `$1$2: $3Load${count}x `),
        );
      return promisify(execFile)(
        process.execPath,
        ["--import", "tsx", "lib/cli/commands.ts", "data:load", folder],
        {
          cwd: getProjectPath("."),
          env: { ...process.env, DATABASE_URL: url },
          maxBuffer: 100_000_000,
        },
      );
    },
  };
}

/** Of how many loads a text tells. */
export function countLoads(text: string): number {
  return new Set([...text.matchAll(/Load(\d+)x/g)].map(([, count]) => count)).size;
}
