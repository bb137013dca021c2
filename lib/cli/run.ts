import { spawnNode } from "./children";

/**
 * Runs a Node program of the project to its end, with its output kept back.
 * @throws an error that holds the output, where the program fails.
 */
export async function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawnNode(args, env, "pipe");
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk));
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(output.trim());
}
