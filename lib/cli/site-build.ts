import { rmSync } from "node:fs";
import { getStampPath } from "./build-paths";
import { buildBundles } from "./bundles";
import { hashOf } from "./hash";
import { projectPath } from "./project";
import { runNode } from "./run";
import { isStamped, stamp } from "./stamp";

export const NEXT = projectPath("node_modules/next/dist/bin/next");

const MADE_FROM = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "package-lock.json",
  "tsconfig.json",
  "next.config.ts",
  ...["bundles", "serve", "render", "children", "preconditions", "steps"].map((name) => `lib/cli/${name}.ts`),
];
const NOT_IN_THE_SITE = ["lib/cli", "lib/db/generated"];
const BAKED_IN = ["SITE_URL", "CONTACT_URL", "DATABASE_URL"] as const;

/**
 * Builds the site into a folder of the project, unless the build there was made from the same sources (and
 * `further` paths), in the same place, for the same addresses and database. Returns whether it did.
 * @throws an error that holds what Next said.
 */
export async function buildSite(
  env: NodeJS.ProcessEnv,
  folder = ".next",
  further: readonly string[] = [],
): Promise<boolean> {
  const told = [projectPath("."), ...BAKED_IN.map((name) => env[name] ?? "")].join("\0");
  const hash = hashOf([...MADE_FROM, ...further], told, (path) => NOT_IN_THE_SITE.includes(path));
  const note = getStampPath(folder);
  if (isStamped(note, hash)) return false;
  rmSync(projectPath(note), { force: true });
  await runNode([NEXT, "build"], { ...env, INTERPHASE_DIST_DIR: folder, INTERPHASE_BUILD: hash });
  await buildBundles(folder, hash);
  stamp(note, hash);
  return true;
}

/** The environment of Next's own programs, whatever this process was started with. */
export function nextEnvironment(mode: "production" | "development"): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1" };
}
