import { readFileSync } from "node:fs";
import { projectPath } from "./project";

/** The databases the project runs on, by Prisma's name for them. */
export const ENGINES = ["sqlite", "postgresql"] as const;
export type Engine = (typeof ENGINES)[number];

const KEPT_PROVIDER = 'provider = "sqlite"';
const KEPT_OUTPUT = '"../lib/db/generated/sqlite"';

/**
 * The text of prisma/schema.prisma for one engine: the same models with its provider, and with `output`,
 * an absolute folder for the generated client, where one is given.
 * @throws if the file's provider or output line is not the one this rule replaces.
 */
export function prismaSchema(engine: Engine, output?: string): string {
  const kept = readFileSync(projectPath("prisma/schema.prisma"), "utf8");
  const provided = replaceOnce(kept, KEPT_PROVIDER, `provider = "${engine}"`);
  return output === undefined ? provided : replaceOnce(provided, KEPT_OUTPUT, JSON.stringify(output));
}

function replaceOnce(text: string, part: string, replacement: string): string {
  const parts = text.split(part);
  if (parts.length !== 2) throw new Error(`prisma/schema.prisma must hold exactly once: ${part}`);
  return parts.join(replacement);
}
