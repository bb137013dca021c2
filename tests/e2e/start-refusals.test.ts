import { spawn } from "node:child_process";
import { expect, inject, test } from "vitest";
import { getProjectPath } from "@/lib/cli/project";
import { freePort } from "@/tests/support/free-port";

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs what `npm start` runs, in an environment in which it must refuse. */
async function start(variables: Record<string, string>): Promise<Ended> {
  const env = { ...process.env, HOST: "127.0.0.1", PORT: String(await freePort()), ...variables };
  const program = spawn(process.execPath, ["--import", "tsx", getProjectPath("lib/cli/start.ts")], {
    cwd: getProjectPath("."),
    env: env as NodeJS.ProcessEnv,
  });
  let stderr = "";
  program.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve) => program.once("close", resolve));
  return { code, stderr };
}

test.each([
  [
    "a port that is taken",
    () => ({ PORT: new URL(inject("site")).port }),
    /^Port \d+ on 127\.0\.0\.1 is taken\./,
  ],
  ["a port that is none", () => ({ PORT: "many" }), /^PORT must be a whole number/],
  ["a host that is not of this machine", () => ({ HOST: "192.0.2.1" }), /is no address of this machine\.$/],
  [
    "a database of another kind",
    () => ({ DATABASE_URL: "mysql://me:secret@there/x" }),
    /^DATABASE_URL must begin/,
  ],
  ["an address of the site that is none", () => ({ SITE_URL: "example" }), /^SITE_URL must be an address/],
  [
    "a database out of reach",
    () => ({ DATABASE_URL: "postgresql://me:secret@127.0.0.1:1/tracker" }),
    /^Cannot use the PostgreSQL database tracker at 127\.0\.0\.1:1: /,
  ],
])("the start refuses %s with one clear sentence", async (_, variables, sentence) => {
  const { code, stderr } = await start(variables());
  expect(stderr.trim()).toMatch(sentence);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).not.toContain("secret");
  expect(code).toBe(1);
});
