import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { SlowFirst } from "./tests/support/slow-first.ts";
import { SLOWDOWN } from "./tests/support/slowdown.ts";
import { TellSkipped } from "./tests/support/tell-skipped.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function project(name: string, options: object = {}) {
  return {
    extends: true as const,
    test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...options },
  };
}

/** Properties try hundreds of cases; a busy machine is no failure. */
const PATIENT = { testTimeout: 30_000 };

/** Files that a worker runs load our modules once; each leaves what it changed as it was. */
const TOGETHER = { isolate: false };

/** Where the results are to be written for a program as well. */
const REPORT = process.env.TEST_REPORT;

export default defineConfig({
  resolve: {
    alias: {
      // Next's marker, which throws in any other program.
      "server-only": at("./node_modules/server-only/empty.js"),
      "@": at("."),
    },
  },
  test: {
    // What waits for a database, a server or a browser leaves room for another.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    sequence: { sequencer: SlowFirst },
    reporters: ["default", new TellSkipped(), ...(REPORT ? ["json"] : [])],
    ...(REPORT && { outputFile: { json: REPORT } }),
    projects: [
      project("unit", { ...PATIENT, ...TOGETHER }),
      project("data", { ...PATIENT, ...TOGETHER }),
      project("db", {
        globalSetup: ["tests/support/setup-database.ts"],
        testTimeout: 60_000,
        hookTimeout: 60_000,
        ...TOGETHER,
      }),
      project("e2e", {
        globalSetup: ["tests/support/setup-site.ts"],
        setupFiles: ["tests/support/await-site.ts"],
        // A busy machine is no failure.
        testTimeout: 180_000 * SLOWDOWN,
        hookTimeout: 120_000 * SLOWDOWN,
        // Each has a browser, and all ask one server.
        maxWorkers: 3,
        ...TOGETHER,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});
