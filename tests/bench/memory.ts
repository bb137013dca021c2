import { readdirSync, readFileSync } from "node:fs";

/** What a process and all that it started hold in memory, in megabytes; null where the system does not tell it in files. */
export function readMemory(pid: number): number | null {
  try {
    const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    const parents = new Map(all.map((name) => [Number(name), statusOf(name)]));
    const isBelow = (each: number): boolean => {
      const parent = parents.get(each)?.parent;
      return each === pid || (parent !== undefined && parent > 0 && isBelow(parent));
    };
    return (
      [...parents].reduce((sum, [each, { kilobytes }]) => sum + (isBelow(each) ? kilobytes : 0), 0) / 1024
    );
  } catch {
    return null;
  }
}

function statusOf(pid: string): { readonly parent: number; readonly kilobytes: number } {
  try {
    const text = readFileSync(`/proc/${pid}/status`, "utf8");
    const number = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(text)?.[1] ?? 0);
    return { parent: number("PPid"), kilobytes: number("VmRSS") };
  } catch {
    // It has ended meanwhile.
    return { parent: 0, kilobytes: 0 };
  }
}
