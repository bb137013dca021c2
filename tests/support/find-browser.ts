import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** A browser program, and what it needs in its environment to find its own libraries. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly libraryPath: string | null;
}

const PROGRAMS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];
const APPLICATIONS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/**
 * The browser for the tests: `CHROMIUM_PATH`, else the one that npm brings for Linux on x64, which has no windows and
 * so opens a page in half the time, else an installed Chromium or Chrome.
 * @throws a sentence that says what to install.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
  if (given) return { executablePath: given, libraryPath: null };
  const brought = await broughtByNpm();
  if (brought) return brought;
  const installed = candidates().find(existsSync);
  if (installed) return { executablePath: installed, libraryPath: null };
  throw new Error(
    "The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its program.",
  );
}

function candidates(): string[] {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => PROGRAMS.map((name) => join(folder, name)));
  const folders = ["/Applications", join(homedir(), "Applications")];
  return [...onPath, ...folders.flatMap((folder) => APPLICATIONS.map((name) => join(folder, name)))];
}

async function broughtByNpm(): Promise<BrowserProgram | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const { AWS_EXECUTION_ENV, LD_LIBRARY_PATH } = process.env;
  // Without this it does not unpack the libraries that a bare system lacks. It is read at the import.
  process.env.AWS_EXECUTION_ENV ||= "AWS_Lambda_nodejs22.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return {
      executablePath: await chromium.executablePath(),
      libraryPath: process.env.LD_LIBRARY_PATH ?? null,
    };
  } catch {
    return null;
  } finally {
    restore({ AWS_EXECUTION_ENV, LD_LIBRARY_PATH });
  }
}

/** The libraries are for the browser alone: PostgreSQL and Next are not to load them. */
function restore(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
