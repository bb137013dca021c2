import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { runNode } from "./processes";
import { getProjectPath } from "./project";
import { hashFiles, isStamped, stamp } from "./stamp";

/** The databases the project runs on, by Prisma's name for them. */
export const ENGINES = ["sqlite", "postgresql"] as const;
export type Engine = (typeof ENGINES)[number];

const GENERATED = "lib/db/generated";
const STAMP = `${GENERATED}/.stamp`;
const MADE_FROM = [
  "prisma/schema.prisma",
  "prisma.config.ts",
  "lib/cli/database-clients.ts",
  "node_modules/prisma/package.json",
];

/** Generates a Prisma client for each engine, unless those there are still right. Returns whether it did. */
export async function generateClients(): Promise<boolean> {
  const hash = hashFiles(MADE_FROM);
  if (isStamped(STAMP, hash)) return false;
  rmSync(getProjectPath(GENERATED), { recursive: true, force: true });
  await Promise.all(ENGINES.map(generateClient));
  stamp(STAMP, hash);
  return true;
}

async function generateClient(engine: Engine): Promise<void> {
  const copies = getProjectPath("node_modules/.cache/interphase");
  const copy = `${copies}/${engine}.prisma`;
  mkdirSync(copies, { recursive: true });
  writeFileSync(copy, prismaSchema(engine, getProjectPath(`${GENERATED}/${engine}`)));
  const env = { ...process.env, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  await runNode([getProjectPath("node_modules/prisma/build/index.js"), "generate", "--schema", copy], env);
}

const KEPT_PROVIDER = 'provider = "sqlite"';
const KEPT_OUTPUT = '"../lib/db/generated/sqlite"';

/**
 * The text of prisma/schema.prisma for one engine: the same models with its provider, and with `output`,
 * an absolute folder for the generated client, where one is given.
 * @throws if the file's provider or output line is not the one this rule replaces.
 */
export function prismaSchema(engine: Engine, output?: string): string {
  const kept = readFileSync(getProjectPath("prisma/schema.prisma"), "utf8");
  const provided = replaceOnce(kept, KEPT_PROVIDER, `provider = "${engine}"`);
  return output === undefined ? provided : replaceOnce(provided, KEPT_OUTPUT, JSON.stringify(output));
}

function replaceOnce(text: string, part: string, replacement: string): string {
  const parts = text.split(part);
  if (parts.length !== 2) throw new Error(`prisma/schema.prisma must hold exactly once: ${part}`);
  return parts.join(replacement);
}
