/** Words in a sentence: "A, B or C". */
export function formatList(words: readonly string[], joint: "and" | "or"): string {
  if (words.length <= 1) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}

/** A count with its noun: "1 milestone", "12 milestones"; the plural has an s where none is given. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? singular : plural}`;
}

/** Some of a whole: "82 of 380 milestones", "All 3 milestones", "The one milestone"; the plural has an s. */
export function formatShare(count: number, of: number, noun: string): string {
  if (of === 1 && count === 1) return `The one ${noun}`;
  return count === of ? `All ${formatCount(of, noun)}` : `${formatNumber(count)} of ${formatCount(of, noun)}`;
}

/** What leads to all of something: "All 13 delivered late", of one alone "The one delivered late". */
export function formatAll(count: number, words: string): string {
  return count === 1 ? `The one ${words}` : `All ${count.toLocaleString("en")} ${words}`;
}

/** A sentence begins with a capital letter. */
export function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Labels begin with a capital letter in lists, and in a sentence with none; A, B and C samples keep theirs. */
export function lowerLabel(label: string): string {
  return label.replace(
    /(^|, | or )([A-Z])(?=[a-z])/g,
    (_, before: string, letter: string) => before + letter.toLowerCase(),
  );
}

const NUMBER = new Intl.NumberFormat("en", { maximumFractionDigits: 20 });

/** A number as pages write it: "1,200". */
export function formatNumber(value: number): string {
  return NUMBER.format(value);
}
