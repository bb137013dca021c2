import { isStopping } from "./children";

/**
 * Does one step of the start and says in one line what it was and how long it took. The work returns a few
 * words on what came of it, or null where all was done before.
 */
export async function step(title: string, work: () => Promise<string | null>): Promise<void> {
  const began = performance.now();
  process.stdout.write(`${title} … `);
  try {
    const outcome = await work();
    process.stdout.write(
      `${outcome ?? "nothing to do"}, ${((performance.now() - began) / 1000).toFixed(1)} s\n`,
    );
  } catch (error) {
    if (!isStopping()) process.stdout.write("failed\n");
    throw error;
  }
}

/** Prints an error as its sentence alone and ends the process with 1, unless it is being stopped anyway. */
export function giveUp(error: unknown): void {
  if (isStopping()) return;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
