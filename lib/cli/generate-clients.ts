import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { ENGINES, type Engine, prismaSchema } from "./prisma-schema";
import { runNode } from "./processes";
import { projectPath } from "./project";
import { hashOf, isStamped, stamp } from "./stamp";

const GENERATED = "lib/db/generated";
const STAMP = `${GENERATED}/.stamp`;
const MADE_FROM = [
  "prisma/schema.prisma",
  "prisma.config.ts",
  "lib/cli/generate-clients.ts",
  "node_modules/prisma/package.json",
];

/** Generates a Prisma client for each engine, unless those there are still right. Returns whether it did. */
export async function generateClients(): Promise<boolean> {
  const hash = hashOf(MADE_FROM);
  if (isStamped(STAMP, hash)) return false;
  rmSync(projectPath(GENERATED), { recursive: true, force: true });
  await Promise.all(ENGINES.map(generateClient));
  stamp(STAMP, hash);
  return true;
}

async function generateClient(engine: Engine): Promise<void> {
  const copies = projectPath("node_modules/.cache/interphase");
  const copy = `${copies}/${engine}.prisma`;
  mkdirSync(copies, { recursive: true });
  writeFileSync(copy, prismaSchema(engine, projectPath(`${GENERATED}/${engine}`)));
  const env = { ...process.env, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  await runNode([projectPath("node_modules/prisma/build/index.js"), "generate", "--schema", copy], env);
}
