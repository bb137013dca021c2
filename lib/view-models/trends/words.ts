import { formatDate } from "@/lib/domain/date-text";
import { nameRevision } from "@/lib/domain/revisions";
import { countAll } from "@/lib/schema/pages/bar-records";
import type { HistoryClaim, MoveTally } from "@/lib/schema/pages/promises";
import { formatPublication } from "@/lib/view-models/attribution";
import { formatMove, formatMoves, formatSlip } from "@/lib/view-models/format-deadline";
import { getCompanyName, getPublisherName, type Lookups } from "@/lib/view-models/lookups";
import { formatCount, formatList, formatNumber } from "@/lib/view-models/text";

/** A point as a row of the table beside the drawing. */
export interface TrendRow {
  readonly word: HistoryClaim;
  readonly title: string;
  readonly href: string;
}

/** A point in words, beside the pointer or where the keyboard has reached; the row of the table says the same. */
export interface TrendCard {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** "Target 2027–28, “as early as 2027”". */
  readonly date: string;
  /** "Toyota, 12 October 2023". */
  readonly said: string;
  /** "Slipped from 2020–23, later by 4 to 8 years". */
  readonly change: string;
  /** "The Daily Cell, ¶ 3, 4". */
  readonly source: string;
}

/** As much of a line as its rows take. */
interface ToldLine extends Pick<TrendRow, "title" | "href"> {
  readonly points: readonly { readonly id: string }[];
}

/** A row for each point, in the order of the lines. */
export function listTrendRows(lines: readonly ToldLine[], words: readonly HistoryClaim[]): TrendRow[] {
  const wordOf = new Map(words.map((word) => [word.id, word]));
  return lines.flatMap(({ title, href, points }) =>
    points.map(({ id }) => {
      const word = wordOf.get(id);
      if (!word) throw new Error(`a point without a word: ${id}`);
      return { word, title, href };
    }),
  );
}

/** The cards of some rows. */
export function buildTrendCards(rows: readonly TrendRow[], lookups: Lookups): TrendCard[] {
  return rows.map(({ word, title, href }) => {
    const by = formatList(
      word.saidBy.map((id) => getCompanyName(lookups, id)),
      "and",
    );
    const place = word.paragraphs.length > 0 ? `¶ ${word.paragraphs.join(", ")}` : "excerpt";
    return {
      id: word.id,
      title,
      href,
      date: dateWords(word),
      said: `${by || formatPublication(lookups.sources.get(word.source), word.via)}, ${formatDate(word.saidOn)}`,
      change: [nameRevision(word.revision, word.from), formatDateChange(word)].filter(Boolean).join(" "),
      source: `${getPublisherName(lookups, word.source)}, ${place}`,
    };
  });
}

/** A card in a line. */
export function formatCard({ title, date, said, change, source }: TrendCard): string {
  return [title, date, said, change, source].filter(Boolean).join(". ");
}

function dateWords({ says, date, asSaid }: HistoryClaim): string {
  const quoted = asSaid ? `, “${asSaid}”` : "";
  if (says === "withdrawn") return "Will not happen";
  if (date === null) return says === "achieved" ? "Achieved, day not stated" : "Put off without a date";
  return `${says === "achieved" ? "Achieved" : "Target"} ${date.text}${quoted}`;
}

/**
 * What a claim changed: "from 2020–23, deadline five years later (later by 4 to 9 years by the bounds)"; null where it
 * changed no date.
 */
export function formatDateChange({
  from,
  to,
  shift,
  move,
}: Pick<HistoryClaim, "from" | "to" | "shift" | "move">): string | null {
  if (from === null || from.edtf === to?.edtf) return null;
  const deadline = formatMove(move, from, to);
  const bounds = formatSlip(shift);
  const words = [`from ${from.text}`, deadline && `deadline ${deadline}`].filter(Boolean).join(", ");
  return bounds === null ? words : `${words} (${bounds} by the bounds)`;
}

/**
 * "Of 24 milestones with a dated target, 9 have moved (6 slipped, 2 pulled in, 1 both), 4 were dated more than once without
 * moving and 11 were dated only once." What became of them is not said here.
 */
export function writeTrendsLead(promises: readonly MoveTally[]): string {
  const all = countAll(promises);
  if (all === 0) return "None of these milestones has a dated target.";
  const moved = promises.filter(({ slips, pullIns }) => slips + pullIns > 0);
  const still = promises.filter(({ slips, pullIns }) => slips + pullIns === 0);
  const once = countAll(still.filter(({ datedClaims }) => datedClaims === 1));
  const repeated = countAll(still) - once;
  if (all === 1) return `The one milestone with a dated target ${oneWords(moved[0], once)}.`;
  const clauses = [
    moved.length === 0 ? "none has moved" : movedWords(moved),
    ...(repeated > 0 ? [`${were(repeated)} repeated without moving`] : []),
    ...(once > 0 ? [`${were(once)} stated only once`] : []),
  ];
  return `Of ${formatCount(all, "milestone", "milestones")} with a dated target, ${formatList(clauses, "and")}.`;
}

/** The same as a title: how many of the targets moved; null where there are not several. */
export function writeTrendsFinding(promises: readonly MoveTally[]): string | null {
  const all = countAll(promises);
  if (all < 2) return null;
  const moved = countAll(promises.filter(({ slips, pullIns }) => slips + pullIns > 0));
  const of = `${moved === 0 ? "None" : formatNumber(moved)} of ${formatNumber(all)} dated targets`;
  return `${of} ${moved > 1 ? "have" : "has"} moved`;
}

/** "9 have slipped"; where they moved both ways, how many which way. */
function movedWords(moved: readonly MoveTally[]): string {
  const all = countAll(moved);
  if (moved.every(({ pullIns }) => pullIns === 0)) return `${have(all)} slipped`;
  if (moved.every(({ slips }) => slips === 0)) return `${have(all)} been pulled in`;
  return `${have(all)} moved (${waysWords(moved)})`;
}

/** How many moved which way; the numbers add up to all that moved. */
function waysWords(moved: readonly MoveTally[]): string {
  const both = countAll(moved.filter(({ slips, pullIns }) => slips > 0 && pullIns > 0));
  const slipped = countAll(moved.filter(({ pullIns }) => pullIns === 0));
  const pulledIn = countAll(moved.filter(({ slips }) => slips === 0));
  return [
    slipped > 0 && `${formatNumber(slipped)} slipped`,
    pulledIn > 0 && `${formatNumber(pulledIn)} pulled in`,
    both > 0 && `${formatNumber(both)} both`,
  ]
    .filter((words) => words !== false)
    .join(", ");
}

/** How much of what the filter keeps is drawn, and where the rest is; null where all of it is drawn. */
export function writeDrawn(total: number, promises: number, drawn: number): string | null {
  const undated = total - promises;
  if (drawn === promises && undated === 0) return null;
  const without = `${formatNumber(undated)} without a dated target`;
  if (drawn === promises)
    return `${formatCount(promises, "line")}; ${without} ${undated === 1 ? "is" : "are"} in the table.`;
  const shown = `Showing ${formatNumber(drawn)} of ${formatNumber(promises)}`;
  return `${shown}; the others${undated > 0 ? `, and ${without},` : ""} are in the table.`;
}

function have(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? "has" : "have"}`;
}

function were(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? "was" : "were"}`;
}

function oneWords(moved: MoveTally | undefined, once: number): string {
  const moves = moved && formatMoves(moved);
  if (moves) return `has ${moves}`;
  return once > 0 ? "was stated only once" : "was repeated without moving";
}
