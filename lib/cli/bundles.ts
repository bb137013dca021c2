import { type BuildOptions, build } from "esbuild";
import { getBrowserFolder } from "./build-paths";
import { projectPath } from "./project";

/*
 * What Next's own build does not make: the script of all pages, which must run without React, and the two programs that
 * serve the site, which must run without anything that translates TypeScript beside them.
 */

/** Loaded with each page, and only once it is used; each of the latter brings a style sheet of its own. */
const BROWSER = {
  start: "components/browser/start.ts",
  "mount-chart": "components/charts/mount-chart.tsx",
  "mount-suggestions": "components/search/mount-suggestions.tsx",
};

/** Browsers that have all that the style sheets and scripts use. */
const BROWSERS = ["chrome111", "firefox121", "safari16.4"];

const PROGRAMS = { serve: "lib/cli/serve.ts", render: "lib/cli/render.ts" };

/**
 * Bundles scripts and programs into the folder of a build.
 * @param hash that of what the build is made from
 * @throws an error that holds what the bundler said
 */
export async function buildBundles(folder: string, hash: string): Promise<void> {
  const common: BuildOptions = {
    absWorkingDir: projectPath("."),
    bundle: true,
    format: "esm",
    splitting: true,
    logLevel: "silent",
  };
  await build({
    ...common,
    entryPoints: BROWSER,
    outdir: `${folder}/${getBrowserFolder(hash)}`,
    chunkNames: "[name]-[hash]",
    minify: true,
    target: BROWSERS,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  await build({
    ...common,
    entryPoints: PROGRAMS,
    outdir: `${folder}/site`,
    outExtension: { ".js": ".mjs" },
    platform: "node",
    target: "node20",
    packages: "external",
  });
}
