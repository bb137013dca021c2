import type { DatabaseUrl } from "@/lib/db/database-url";

/** What a server says that is a copy of another one. */
const READ_ONLY = /in a read-only transaction|readonly database/;

/** An error of a database as one sentence that names the database and keeps the driver's own reason, and what to do. */
export function describeDatabaseProblem(error: unknown, { described }: DatabaseUrl): Error {
  const message = error instanceof Error ? error.message : String(error);
  const reason = /Message: `([\s\S]*)`\s*$/.exec(message)?.[1] ?? message;
  const line = (reason.trim().split("\n").at(-1) ?? "").replace(/\.$/, "");
  const advice = READ_ONLY.test(line)
    ? " It can only be read: load the one that it is a copy of, and serve this one with npm run serve."
    : "";
  return new Error(`Cannot use ${described}: ${line}.${advice}`, { cause: error });
}
