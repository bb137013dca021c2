import { readdirSync, readFileSync } from "node:fs";

/** What a process and all that it started hold in memory, in megabytes; null where the system does not tell it in files. */
export function readMemory(pid: number): number | null {
  try {
    return listProcesses(pid).reduce((sum, each) => sum + statusOf(String(each)).kilobytes, 0) / 1024;
  } catch {
    return null;
  }
}

/** A process and all that it started, by their ids. @throws where the system does not tell them in files */
export function listProcesses(pid: number): number[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((name) => [Number(name), statusOf(name).parent]));
  const isBelow = (each: number): boolean => {
    const parent = parents.get(each);
    return each === pid || (parent !== undefined && parent > 0 && isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
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
