import { readdirSync } from "node:fs";
import { inject } from "vitest";
import type { Mutant } from "./instrument";
import { type Fate, tryMutants } from "./try-mutants";

declare module "vitest" {
  interface ProvidedContext {
    mutants: readonly Mutant[];
  }
}

/**
 * Tries the mutants of a folder on some tests, and tells which were not noticed and how many were.
 * @returns the share that was noticed, in percent
 */
export async function scoreOf(folder: string, isTest: (path: string) => boolean): Promise<number> {
  const root = process.cwd();
  const only = process.env.MUTANTS_ONLY?.split(" ");
  const mutants = inject("mutants").filter(
    ({ file }) =>
      file.startsWith(`${folder}/`) && (!only || only.some((name) => file.endsWith(`/${name}.ts`))),
  );
  const tests = ["unit", "data"].flatMap((name) =>
    readdirSync(`${root}/tests/${name}`).map((file) => `${root}/tests/${name}/${file}`),
  );
  const started = performance.now();
  const fates = await tryMutants(mutants, tests.filter(isTest));
  const minutes = (performance.now() - started) / 60_000;
  const lines = [...fates]
    .filter(([, fate]) => fate !== "killed")
    .map(([mutant, fate]) => tell(mutant, fate));
  const names = [...new Set(mutants.map(({ file }) => file))];
  const table = names.map((name) =>
    row(
      name,
      [...fates].filter(([{ file }]) => file === name),
    ),
  );
  const all = [...fates];
  console.log([...lines, "", ...table, row(folder, all), `${minutes.toFixed(1)} minutes`, ""].join("\n"));
  return percent(all);
}

type Fates = readonly (readonly [Mutant, Fate])[];

function percent(fates: Fates): number {
  return (100 * fates.filter(([, fate]) => fate === "killed").length) / Math.max(1, fates.length);
}

function row(name: string, fates: Fates): string {
  const killed = fates.filter(([, fate]) => fate === "killed").length;
  return `${name.padEnd(40)} ${percent(fates).toFixed(1).padStart(5)} %  ${killed} of ${fates.length}`;
}

function tell({ file, line, column, original, replacement }: Mutant, fate: Fate): string {
  const [before, after] = [original, replacement].map((text) => text.replace(/\s+/g, " ").slice(0, 80));
  return `${fate}: ${file}:${line}:${column}  ${before}  →  ${after}`;
}
