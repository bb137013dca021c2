/** Names by id, for links to companies. */
export function namesOf(
  records: Iterable<{ readonly id: string; readonly name: string }>,
): ReadonlyMap<string, string> {
  return new Map([...records].map(({ id, name }) => [id, name]));
}
