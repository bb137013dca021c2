/** How many more promises of the same company a ranking passes over: "and one more of the same company". */
export function formatSisters(count: number): string {
  return `and ${count === 1 ? "one" : count} more of the same company`;
}
