import { projectPath } from "./project";
import { readStamp } from "./stamp";

/** The folder that the site is built into: its own, or another one where the environment names it, as tests do. */
function buildFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.INTERPHASE_DIST_DIR || ".next";
}

/** The absolute path of something in a build. */
export function getBuiltPath(path: string, env?: NodeJS.ProcessEnv): string {
  return projectPath(`${buildFolder(env)}/${path}`);
}

/** Where the hash of what a build was made from is noted, in the project. */
export function getStampPath(folder: string): string {
  return `${folder}/.stamp`;
}

/**
 * The folder of the browser's scripts within that of a build, of a name that changes with what they are made from: a
 * browser keeps them for good.
 */
export function getBrowserFolder(hash: string): string {
  return `static/browser-${hash.slice(0, 12)}`;
}

/** The address of the script that every page of the build loads. */
export function getScriptPath(): string {
  return `/_next/${getBrowserFolder(readStamp(getStampPath(buildFolder())))}/start.js`;
}
