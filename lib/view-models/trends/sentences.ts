import type { PromiseMoves } from "@/lib/schema/pages/promises";
import { formatMoves } from "@/lib/view-models/format-deadline";
import { counted, joined, numberText } from "@/lib/view-models/text";
import { MOST_IN_ONE } from "./panels";

/**
 * "Of 24 milestones with a dated target, 9 have moved (6 slipped, 2 pulled in, 1 both), 4 were dated more than once without
 * moving and 11 were dated only once." What became of them is not said here.
 */
export function trendsLead(promises: readonly PromiseMoves[]): string {
  const all = promises.length;
  if (all === 0) return "No milestone among them has a dated target.";
  const moved = promises.filter(({ slips, pullIns }) => slips + pullIns > 0);
  const still = promises.filter(({ slips, pullIns }) => slips + pullIns === 0);
  const once = still.filter(({ datedClaims }) => datedClaims === 1).length;
  const repeated = still.length - once;
  if (all === 1) return `The one milestone with a dated target ${oneWords(moved[0], once)}.`;
  const clauses = [
    moved.length === 0 ? "none has moved" : movedWords(moved),
    ...(repeated > 0 ? [`${were(repeated)} dated more than once without moving`] : []),
    ...(once > 0 ? [`${were(once)} dated only once`] : []),
  ];
  return `Of ${counted(all, "milestone", "milestones")} with a dated target, ${joined(clauses, "and")}.`;
}

/** "9 have slipped"; where they moved both ways, how many which way. */
function movedWords(moved: readonly PromiseMoves[]): string {
  if (moved.every(({ pullIns }) => pullIns === 0)) return `${have(moved.length)} slipped`;
  if (moved.every(({ slips }) => slips === 0)) return `${have(moved.length)} been pulled in`;
  return `${have(moved.length)} moved (${waysWords(moved)})`;
}

/** How many moved which way; the numbers add up to all that moved. */
function waysWords(moved: readonly PromiseMoves[]): string {
  const both = moved.filter(({ slips, pullIns }) => slips > 0 && pullIns > 0).length;
  const slipped = moved.filter(({ pullIns }) => pullIns === 0).length;
  const pulledIn = moved.filter(({ slips }) => slips === 0).length;
  return [
    slipped > 0 && `${numberText(slipped)} slipped`,
    pulledIn > 0 && `${numberText(pulledIn)} pulled in`,
    both > 0 && `${numberText(both)} both`,
  ]
    .filter((words) => words !== false)
    .join(", ");
}

/** How much of what the filter keeps is drawn, and in which order; null where all of it is. */
export function drawnSentence(total: number, promises: number, drawn: number): string | null {
  const undated = total - promises;
  const beyond = promises - drawn;
  const sentences = [
    ...(undated > 0
      ? [`${counted(undated, "milestone has", "milestones have")} no dated target and no line.`]
      : []),
    ...(beyond > 0
      ? [
          `The ${numberText(drawn)} that moved furthest are drawn; ${counted(beyond, "more is", "more are")} not.`,
        ]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : null;
}

/** The rule of what stands in one drawing. */
export function panelsSentence(drawn: number): string {
  const order = "Sorted by how far the deadline moved later, then by the number of slips.";
  return drawn <= MOST_IN_ONE
    ? `Up to ${MOST_IN_ONE} milestones share one chart; more stand in a panel for each company. ${order}`
    : `A panel for each company, by the milestones it is responsible for, all on the same axes; a selection of up to ${MOST_IN_ONE} milestones shares one chart. ${order}`;
}

function have(count: number): string {
  return `${numberText(count)} ${count === 1 ? "has" : "have"}`;
}

function were(count: number): string {
  return `${numberText(count)} ${count === 1 ? "was" : "were"}`;
}

function oneWords(moved: PromiseMoves | undefined, once: number): string {
  const moves = moved && formatMoves(moved);
  if (moves) return `has ${moves}`;
  return once > 0 ? "was dated only once" : "was dated more than once without moving";
}
