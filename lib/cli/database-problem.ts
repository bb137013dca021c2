import type { DatabaseUrl } from "@/lib/db/database-url";

/** An error of a database as one sentence that names the database and keeps the driver's own reason, no more. */
export function databaseProblem(error: unknown, { described }: DatabaseUrl): Error {
  const message = error instanceof Error ? error.message : String(error);
  const reason = /Message: `([\s\S]*)`\s*$/.exec(message)?.[1] ?? message;
  const line = reason.trim().split("\n").at(-1) ?? "";
  return new Error(`Cannot use ${described}: ${line.replace(/\.$/, "")}.`, { cause: error });
}
