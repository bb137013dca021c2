import { hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { NO_MEMORY, type SeedMemory } from "@/lib/schema/seeds/check-seeds";
import { getProjectPath } from "./project";
import { hashFiles } from "./stamp";

/** Where it is kept what was found out about the files of a folder. */
const PLACE = "node_modules/.cache/interphase-seeds";
/** By what it was found out. */
const PROGRAM = ["lib/domain", "lib/schema", "package-lock.json"];
/** So many files go into one part: what is written anew for one that changed. */
const FILES_IN_PART = 500;

/** What is kept of a folder: what was found out, and how to write it for the next time. */
export interface KeptMemory {
  readonly memory: SeedMemory;
  /** Keeps what is known now. What cannot be written is found out again the next time. */
  keep(memory: SeedMemory): void;
  /** Takes away what was kept. */
  forget(): void;
}

/** What stands in the file beside the parts. */
interface Index {
  readonly program: string;
  readonly sound: readonly string[];
  readonly names: readonly { names: readonly string[]; alike: SeedMemory["names"][number]["alike"] }[];
}

/** Opens what is kept of a folder of seeds; of other programs' findings nothing is left. */
export function openSeedMemory(folder: string): KeptMemory {
  const place = getProjectPath(`${PLACE}/${hash("sha256", path.resolve(folder)).slice(0, 16)}`);
  const program = hashFiles(PROGRAM);
  const memory = readMemory(place, program) ?? NO_MEMORY;
  return {
    memory,
    keep: (now) => writeMemory(place, program, now),
    forget: () => rmSync(place, { recursive: true, force: true }),
  };
}

function readMemory(place: string, program: string): SeedMemory | null {
  try {
    const index = JSON.parse(readFileSync(path.join(place, "index.json"), "utf8")) as Index;
    if (index.program !== program) return null;
    const files = new Map<string, unknown>();
    for (const part of listParts(place))
      for (const [key, value] of JSON.parse(readFileSync(path.join(place, part), "utf8")) as [
        string,
        unknown,
      ][])
        files.set(key, value);
    return {
      files,
      sound: new Set(index.sound),
      names: index.names.map(({ names, alike }) => ({ names: new Set(names), alike })),
    };
  } catch {
    return null;
  }
}

function listParts(place: string): string[] {
  return readdirSync(place).filter((name) => name.startsWith("part-"));
}

/** A part has the name of what it holds: those that are there already stay, others go. */
function writeMemory(place: string, program: string, { files, sound, names }: SeedMemory): void {
  try {
    mkdirSync(place, { recursive: true });
    const present = new Set(listParts(place));
    for (const part of cutIntoParts([...files])) {
      const name = `part-${hash("sha256", part.map(([key]) => key).join("\n")).slice(0, 16)}.json`;
      if (!present.delete(name)) replaceFile(path.join(place, name), JSON.stringify(part));
    }
    const index: Index = {
      program,
      sound: [...sound],
      names: names.map((each) => ({ names: [...each.names], alike: each.alike })),
    };
    replaceFile(path.join(place, "index.json"), JSON.stringify(index));
    for (const name of present) rmSync(path.join(place, name), { force: true });
  } catch {
    // Somewhere nothing can be written: then it is found out again.
  }
}

/** Parts that a file more or less, or another text of one, leaves as they are but for the one it is in: by their keys. */
function cutIntoParts(files: readonly (readonly [string, unknown])[]): (readonly [string, unknown])[][] {
  const count = Math.max(1, 2 ** Math.round(Math.log2(files.length / FILES_IN_PART)));
  const parts = Array.from({ length: count }, (): (readonly [string, unknown])[] => []);
  for (const file of files) parts[Number.parseInt(file[0].slice(0, 8), 16) % count]?.push(file);
  return parts.filter((part) => part.length > 0);
}

/** Whole or not at all, whoever reads or is ended meanwhile. */
function replaceFile(file: string, text: string): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}
