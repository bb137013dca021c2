import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "@/tests/support/find-browser";

/** A fresh browser, to measure in. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, libraryPath } = await findBrowser();
  const env = libraryPath === null ? process.env : { ...process.env, LD_LIBRARY_PATH: libraryPath };
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
    env: env as Record<string, string>,
  });
}
