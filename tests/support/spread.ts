/** At most so many of some items, from the first to the last alike. */
export function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.ceil(items.length / most);
  return items.filter((_, index) => index % step === 0);
}
