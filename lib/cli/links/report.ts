import { groupBy } from "@/lib/domain/list";
import { type Finding, LINK_STATES, type LinkState } from "./answer";
import { archiveLookup } from "./archived-copy";
import type { SeedAddress } from "./seed-addresses";

/** An address of the seeds with what was found of it. */
export interface CheckedAddress extends SeedAddress, Finding {
  /** A copy in the Web Archive, where one was looked for and found. */
  readonly copy: string | null;
}

/**
 * The report for a person: what is not fine, by state, each with its file and line.
 * @param folder the seeds folder, as the reader names it
 */
export function linkReport(checked: readonly CheckedAddress[], folder: string): string {
  const byState = groupBy(checked, ({ state }) => state);
  const parts = LINK_STATES.flatMap(({ id, label, definition }) => {
    const these = byState.get(id) ?? [];
    if (id === "fine" || these.length === 0) return [];
    return [`${label} (${these.length}). ${definition}`, ...these.map((each) => entry(each, folder)), ""];
  });
  return [...parts, `${countWords(checked)}.`].join("\n");
}

function entry(checked: CheckedAddress, folder: string): string {
  const { file, line, address, why, movedTo } = checked;
  return [
    `  ${folder}/${file}:${line}  ${why}`,
    `    ${address}`,
    ...(movedTo === null ? [] : [`    now ${movedTo}`]),
    ...adviceOf(checked),
  ].join("\n");
}

function adviceOf({ state, key, archived, copy, address, published }: CheckedAddress): string[] {
  if (state !== "dead" || key === "archiveUrl" || archived) return [];
  if (copy !== null) return [`    archiveUrl: ${copy}`];
  return [`    look for a copy: ${archiveLookup(address, published)}`];
}

function countWords(checked: readonly CheckedAddress[]): string {
  const count = (state: LinkState) => checked.filter((each) => each.state === state).length;
  const each = LINK_STATES.map(({ id, label }) => `${count(id)} ${label.toLowerCase()}`).join(", ");
  return `${checked.length} ${checked.length === 1 ? "address" : "addresses"}: ${each}`;
}

/** The same for a program: every address, those that are fine too. */
export function linkJson(checked: readonly CheckedAddress[]): string {
  const rows = checked.map(({ file, line, source, key, address, state, why, movedTo, copy }) => {
    return { file, line, source, key, address, state, why, movedTo, archivedCopy: copy };
  });
  return JSON.stringify(rows, null, 2);
}
