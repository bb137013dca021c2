import type { ChildProcess } from "node:child_process";

/** What a program said so far. */
export interface KeptOutput {
  text: string;
  /** From now on output goes to this process's own. */
  passOn(): void;
}

/** Keeps back what a program says until it is known whether it does what it should. */
export function keepOutput(program: ChildProcess): KeptOutput {
  const kept: KeptOutput = {
    text: "",
    passOn() {
      for (const stream of ["stdout", "stderr"] as const)
        program[stream]?.removeAllListeners("data").pipe(process[stream]);
    },
  };
  for (const stream of ["stdout", "stderr"] as const)
    program[stream]?.on("data", (chunk: Buffer) => (kept.text += chunk));
  return kept;
}
