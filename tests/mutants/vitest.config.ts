import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { instrument } from "./instrument.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** The tests are collected instead of run, to be run again and again. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ["vitest", `${root}/tests/mutants/collect.ts`],
  ["fast-check", `${root}/tests/mutants/fewer-runs.ts`],
]);

/** `npm run mutants`: how many small changes of the rules and of the derivation their tests notice. */
export default defineConfig(async () => {
  const { code, mutants } = await instrument(root, ["lib/domain", "lib/db/rows"]);
  return {
    root,
    resolve: { alias: { "server-only": `${root}/node_modules/server-only/empty.js`, "@": root } },
    plugins: [
      {
        name: "mutants",
        enforce: "pre" as const,
        transform: (_code: string, id: string) => code.get(id),
        resolveId: (name: string, importer: string | undefined) =>
          importer?.startsWith(`${root}/tests/`) && !importer.startsWith(`${root}/tests/mutants/`)
            ? STAND_INS.get(name)
            : undefined,
      },
    ],
    test: {
      include: ["tests/mutants/*.mutants.ts"],
      provide: { mutants },
      maxWorkers: 2,
      testTimeout: 0,
      disableConsoleIntercept: true,
    },
  };
});
