import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Folders under which a package keeps one folder per version, and where the programs lie in that. */
const VERSIONED = [
  { folder: "/usr/lib/postgresql", programs: "bin" },
  { folder: "/opt/homebrew/opt", programs: "bin" },
  { folder: "/usr/local/opt", programs: "bin" },
  { folder: "/Applications/Postgres.app/Contents/Versions", programs: "bin" },
];

/** The folder of an installed PostgreSQL's programs, the newest first, then what is on PATH; null without one. */
export function findPostgresPrograms(): string | null {
  const installed = VERSIONED.flatMap(({ folder, programs }) =>
    namesIn(folder)
      .sort((a, b) => b.localeCompare(a, "en", { numeric: true }))
      .map((name) => join(folder, name, programs)),
  );
  const folders = [...installed, ...(process.env.PATH ?? "").split(delimiter)];
  return (
    folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ??
    null
  );
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/**
 * The account to run PostgreSQL as, which refuses root: the one that its package made, else the one that owns nothing; null
 * where this process may run it itself.
 * @throws where there is no account but root
 */
export function findPostgresAccount(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const account = ["postgres", "nobody"]
    .map((name) => accounts.find(([login]) => login === name))
    .find(Boolean);
  if (!account) throw new Error("No account but root to run PostgreSQL as.");
  return { uid: Number(account[2]), gid: Number(account[3]) };
}
