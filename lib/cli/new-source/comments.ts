import type { ListEntry } from "@/lib/domain/list";

const WIDTH = 118;

/** Words as comment lines of a YAML file. */
export function comment(words: string): string {
  return wrapped(words, "# ").join("\n");
}

/** A closed list as comment lines, an id with its definition each. */
export function listComment(list: readonly ListEntry[]): string {
  return list.flatMap(({ id, definition }) => wrapped(`${id}: ${definition}`, "#   ", "#     ")).join("\n");
}

/** The ids of a closed list as comment lines of an example, behind what they are for. */
export function idsComment(what: string, list: readonly ListEntry[]): string {
  const ids = list.map(({ id }) => id).join(", ");
  return wrapped(`${what}: ${ids}`, "# # ", "# #   ").join("\n");
}

/** YAML that is commented out: taking the first `# ` of each line away brings it in. */
export function commentedOut(yaml: string): string {
  return yaml
    .trimEnd()
    .split("\n")
    .map((line) => `# ${line}`.trimEnd())
    .join("\n");
}

function wrapped(words: string, first: string, next = first): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of words.trim().split(/\s+/)) {
    const begun = line !== first && line !== next;
    if (begun && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `${next}${word}`;
    } else line += begun ? ` ${word}` : word;
  }
  return [...lines, line];
}
