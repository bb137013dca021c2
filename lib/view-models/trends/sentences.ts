import type { PromiseCourse } from "@/lib/schema/promise-course";
import { counted, joined } from "@/lib/view-models/joined";
import { numberText } from "@/lib/view-models/numbers";
import { MOST_IN_ONE } from "./panels";

/** "Of 24 milestones with a dated target 9 have moved (4 of them more than once) and 11 have been told once only." */
export function trendsLead(promises: readonly PromiseCourse[]): string {
  const all = promises.length;
  if (all === 0) return "No milestone among them has a dated target.";
  const moved = promises.filter(({ moves }) => moves > 0).length;
  const again = promises.filter(({ moves }) => moves > 1).length;
  const once = promises.filter(({ words }) => words === 1).length;
  const repeated = all - moved - once;
  if (all === 1) return `The one milestone with a dated target ${oneWords(moved, again, once)}.`;
  const clauses = [
    moved === 0 ? "none has moved" : `${have(moved)} moved${againWords(moved, again)}`,
    ...(repeated > 0 ? [`${have(repeated)} been repeated unmoved`] : []),
    ...(once > 0 ? [`${have(once)} been told once only`] : []),
  ];
  return `Of ${counted(all, "milestone", "milestones")} with a dated target ${joined(clauses, "and")}.`;
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
      ? [`The ${numberText(drawn)} that moved most are drawn; ${counted(beyond, "more is", "more are")} not.`]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : null;
}

/** The rule of what stands in one drawing. */
export function panelsSentence(drawn: number): string {
  const order = "Those that moved most often stand first, then those that may have moved furthest.";
  return drawn <= MOST_IN_ONE
    ? `Up to ${MOST_IN_ONE} milestones share one chart; more stand in a panel for each company. ${order}`
    : `A panel for each company, by the milestones it is responsible for, all on the same axes; a selection of up to ${MOST_IN_ONE} milestones shares one chart. ${order}`;
}

function have(count: number): string {
  return `${numberText(count)} ${count === 1 ? "has" : "have"}`;
}

function againWords(moved: number, again: number): string {
  if (again === 0) return "";
  return again === moved ? " more than once" : ` (${numberText(again)} of them more than once)`;
}

function oneWords(moved: number, again: number, once: number): string {
  if (moved > 0) return again > 0 ? "has moved more than once" : "has moved once";
  return once > 0 ? "has been told once only" : "has been repeated and has not moved";
}
