import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { getHelp } from "@/lib/cli/help";
import { getProjectPath } from "@/lib/cli/project";

/** Runs a command whose reader leaves at once: what it says of that, and its code. */
async function runUnread(...args: readonly string[]): Promise<{ code: number | null; complaint: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/commands.ts", ...args], {
    cwd: getProjectPath("."),
  });
  child.stdout.destroy();
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, complaint };
}

describe("a command", () => {
  test.each(["check", "due", "find", "terms", "load"])("data:%s explains itself", (name) => {
    expect(getHelp(`data:${name}`, ["--help"])).toContain(`npm run data:${name} -- `);
    expect(getHelp(`data:${name}`, ["words"])).toBeUndefined();
  });

  test("that is asked for help does nothing else", { timeout: 60_000 }, async () => {
    expect(await runUnread("data:due", "--help")).toEqual({ code: 0, complaint: "" });
  });

  test("ends quietly where its reader has read enough", { timeout: 60_000 }, async () => {
    expect(await runUnread("data:terms")).toEqual({ code: 0, complaint: "" });
  });
});
