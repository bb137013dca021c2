import { existsSync, rmSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";
import { runNode } from "./processes";
import { getProjectPath } from "./project";
import { hashFiles, isStamped, stamp } from "./stamp";

export const NEXT = getProjectPath("node_modules/next/dist/bin/next");

/** What the two programs that serve the site are made from, of a folder that otherwise holds commands. */
const SERVING = ["site-build", "serve", "render", "processes", "preconditions"];
const MADE_FROM = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "package-lock.json",
  "tsconfig.json",
  "next.config.ts",
  ...SERVING.map((name) => `lib/cli/${name}.ts`),
];
const NOT_IN_THE_SITE = ["lib/cli", "lib/db/generated"];
const BAKED_IN = ["SITE_URL", "CONTACT_URL"] as const;
/** Files without which a build is damaged. */
const NEEDED = ["BUILD_ID", "required-server-files.json", "site/serve.mjs", "site/render.mjs"];

/**
 * Builds the site into a folder of the project, unless the build there is whole and was made from the same sources (and
 * `further` paths), in the same place, for the same addresses. Returns whether it did.
 * @throws an error that holds what Next or the bundler said.
 */
export async function buildSite(
  env: NodeJS.ProcessEnv,
  folder = ".next",
  further: readonly string[] = [],
): Promise<boolean> {
  const told = [getProjectPath("."), ...BAKED_IN.map((name) => env[name] ?? "")].join("\0");
  const hash = hashFiles([...MADE_FROM, ...further], told, (path) => NOT_IN_THE_SITE.includes(path));
  // The server takes the stamp away where it finds that the build does not work.
  const note = `${folder}/.stamp`;
  const isWhole = NEEDED.every((file) => existsSync(getProjectPath(`${folder}/${file}`)));
  if (isWhole && isStamped(note, hash)) return false;
  rmSync(getProjectPath(note), { force: true });
  await runNode([NEXT, "build"], { ...env, INTERPHASE_DIST_DIR: folder, INTERPHASE_BUILD: hash });
  await buildBundles(folder, hash);
  stamp(note, hash);
  return true;
}

/** The environment of Next's own programs, whatever this process was started with. */
export function buildNextEnvironment(mode: "production" | "development"): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1" };
}

/** The scripts loaded with each page, and only once it is used; each of the latter brings a style sheet of its own. */
const BROWSER = {
  start: "components/browser/start.ts",
  "mount-chart": "components/charts/mount-chart.tsx",
  suggestions: "components/search/suggestions.tsx",
};
/** Browsers that have all that the style sheets and scripts use. */
const BROWSERS = ["chrome111", "firefox121", "safari16.4"];

/**
 * Bundles what Next's own build does not make: the script of all pages, which must run without React, and the two
 * programs that serve the site, which must run without anything that translates TypeScript beside them.
 */
async function buildBundles(folder: string, hash: string): Promise<void> {
  // A browser keeps the scripts for good: their folder has a name that changes with what they are made from.
  const browser = `static/browser-${hash.slice(0, 12)}`;
  const common: BuildOptions = {
    absWorkingDir: getProjectPath("."),
    bundle: true,
    format: "esm",
    splitting: true,
    logLevel: "silent",
  };
  await build({
    ...common,
    entryPoints: BROWSER,
    outdir: `${folder}/${browser}`,
    chunkNames: "[name]-[hash]",
    minify: true,
    target: BROWSERS,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  await build({
    ...common,
    entryPoints: { serve: "lib/cli/serve.ts", render: "lib/cli/render.ts" },
    outdir: `${folder}/site`,
    outExtension: { ".js": ".mjs" },
    platform: "node",
    target: "node20",
    packages: "external",
    define: { "process.env.SCRIPT_PATH": JSON.stringify(`/_next/${browser}/start.js`) },
  });
}
