import type { Problem } from "@/lib/schema/seeds/yaml-file";

/** A problem as a line that an editor can jump to. */
export function problemLine({ file, line, column, message }: Problem, folder: string): string {
  return `${folder}/${file}:${line}:${column}  ${message}`;
}

/** Everything that is wrong, and how much that is. */
export function problemReport(problems: readonly Problem[], folder: string): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [
    ...problems.map((problem) => problemLine(problem, folder)),
    "",
    `${count}; nothing was loaded.`,
  ].join("\n");
}
