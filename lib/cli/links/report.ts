import { groupBy } from "@/lib/domain/list";
import { archiveLookup, type CheckedAddress } from "./check-links";

const STATES = [
  { id: "dead", label: "Dead", definition: "Gone, or its site is." },
  { id: "moved", label: "Moved", definition: "The site says that it stands elsewhere for good." },
  {
    id: "unsure",
    label: "Blocked or unsure",
    definition: "Programs are kept out, or the site is not well: look by hand.",
  },
  { id: "fine", label: "Fine", definition: "It answers." },
] as const;

/**
 * The report for a person: what is not fine, by state, each with its file and line.
 * @param folder the seeds folder, as the reader names it
 */
export function formatLinkReport(checked: readonly CheckedAddress[], folder: string): string {
  const byState = groupBy(checked, ({ state }) => state);
  const parts = STATES.flatMap(({ id, label, definition }) => {
    const these = byState.get(id) ?? [];
    if (id === "fine" || these.length === 0) return [];
    return [
      `${label} (${these.length}). ${definition}`,
      ...these.flatMap((each) => listLines(each, folder)),
      "",
    ];
  });
  const counts = STATES.map(({ id, label }) => `${byState.get(id)?.length ?? 0} ${label.toLowerCase()}`);
  const all = `${checked.length} ${checked.length === 1 ? "address" : "addresses"}`;
  return [...parts, `${all}: ${counts.join(", ")}.`].join("\n");
}

function listLines(checked: CheckedAddress, folder: string): string[] {
  const { file, line, address, published, state, why, movedTo, key, archived, copy } = checked;
  const lines = [`  ${folder}/${file}:${line}  ${why}`, `    ${address}`];
  if (movedTo !== null) lines.push(`    now ${movedTo}`);
  if (state !== "dead" || key === "archiveUrl" || archived) return lines;
  const advice =
    copy === null ? `look for a copy: ${archiveLookup(address, published)}` : `archiveUrl: ${copy}`;
  return [...lines, `    ${advice}`];
}
