/** What stands behind an option of a command; undefined where it is not given. */
export function readOption(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
