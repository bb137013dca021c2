import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function project(name: string, options: object = {}) {
  return {
    extends: true as const,
    test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...options },
  };
}

/** Properties try hundreds of cases; a busy machine is no failure. */
const PATIENT = { testTimeout: 30_000 };

export default defineConfig({
  resolve: {
    alias: {
      // Next's marker, which throws in any other program.
      "server-only": at("./node_modules/server-only/empty.js"),
      "@": at("."),
    },
  },
  test: {
    projects: [
      project("unit", PATIENT),
      project("data", PATIENT),
      project("db", {
        globalSetup: ["tests/support/setup-database.ts"],
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
      project("e2e", {
        globalSetup: ["tests/support/setup-site.ts"],
        testTimeout: 60_000,
        // A browser on a busy machine: what fails twice more is a fault.
        retry: 2,
        hookTimeout: 60_000,
        maxWorkers: 1,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});
