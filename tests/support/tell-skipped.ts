import type { Reporter, TestModule } from "vitest/node";

declare module "vitest" {
  interface TaskMeta {
    /** Why a test may be skipped, as a sentence. */
    skipped?: string;
  }
}

/** Says at the end of a run which tests did not run, and why. */
export class TellSkipped implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = new Map<string, number>();
    for (const module of modules)
      for (const test of module.children.allTests("skipped")) {
        const why = test.meta().skipped ?? `${module.relativeModuleId}: no reason given.`;
        counts.set(why, (counts.get(why) ?? 0) + 1);
      }
    for (const [why, count] of counts) process.stdout.write(`Skipped ${count}: ${why}\n`);
  }
}
