import { capitalize } from "@/lib/view-models/text";
import type { RowStatement, TimelineRow } from "./row";

/** The words that stand beside a mark, as far as they are drawn. */
interface Visible {
  readonly title: string;
  readonly date: string;
}

/**
 * What a mark is called to those who do not see it: what, its status in words, when, whose word, which source.
 * It begins with the words drawn beside the mark, so that who speaks to the machine can say what they read.
 */
export function formatAccessibleName(row: TimelineRow, label: Visible | null): string {
  const sentences = label ? [...visibleWords(label), ...unseenWords(row.title, label.title)] : [row.title];
  sentences.push(`${row.statusWord}: ${row.when}`);
  if (row.moved) sentences.push(capitalize(row.moved));
  if (row.dates.length > 0) sentences.push(`Dates given: ${row.dates.join(", then ")}`);
  return `${[...sentences, ...row.words.flatMap(wordSentences)].join(". ")}.`;
}

function visibleWords({ title, date }: Visible): string[] {
  return [date === "" ? title : `${title} ${date}`];
}

/** What the title says and the label leaves out: the lane's name in front, or all of it where the label was cut. */
function unseenWords(title: string, drawn: string): string[] {
  if (title === drawn) return [];
  const tail = drawn.slice(1);
  return [title.endsWith(tail) ? title.slice(0, -tail.length - 1).trim() : title];
}

function wordSentences(word: RowStatement): string[] {
  const phrase = word.asSaid ? `, “${word.asSaid}”` : "";
  const via = word.via ? ` via ${word.via}` : "";
  return [`${word.who}${via}, ${word.saidOn}${phrase}`, `Source: ${word.publisher}, ${formatPlace(word)}`];
}

/** Where a word stands, without signs that are not read out. */
function formatPlace({ paragraphs, weaklySourced }: RowStatement): string {
  const several = paragraphs.length === 1 ? "paragraph" : "paragraphs";
  const place = paragraphs.length === 0 ? "excerpt" : `${several} ${paragraphs.join(", ")}`;
  return weaklySourced ? `${place}, weakly sourced` : place;
}
