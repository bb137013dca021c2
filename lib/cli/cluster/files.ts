import { chownSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { findPostgresAccount } from "@/lib/cli/postgres-programs";
import { getProjectPath } from "@/lib/cli/project";
import { HOST } from "./members";

/** Makes a folder that the account of PostgreSQL may write to. */
export function makeFolder(folder: string): string {
  mkdirSync(folder, { mode: 0o700 });
  const account = findPostgresAccount();
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}

/**
 * Writes a file of deploy/cluster with its places filled in.
 * @throws where it asks for one that has no value
 */
export function writeTemplate(
  template: string,
  file: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const text = readFileSync(getProjectPath(`deploy/cluster/${template}`), "utf8");
  const all = new Map(Object.entries({ HOST, ...values }));
  const filled = text.replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => {
    const value = all.get(name);
    if (value === undefined) throw new Error(`deploy/cluster/${template} asks for ${name}.`);
    return String(value);
  });
  writeFileSync(file, filled);
  return file;
}
