import { createHash } from "node:crypto";

/**
 * The version of a content: the first 12 hex digits of the SHA-256 of what was checked.
 * Objects are written with their keys in order, so that the layout of a file does not matter.
 */
export function computeVersion(content: unknown): string {
  return computeHash(content).slice(0, 12);
}

/** The SHA-256 of a value, in hex. */
export function computeHash(value: unknown): string {
  const text = JSON.stringify(value, (_, part) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return createHash("sha256").update(text).digest("hex");
}
