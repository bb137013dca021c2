import type { Day } from "@/lib/domain/days";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { Move } from "@/lib/domain/promise";
import type { Claim, Company, DateShape, Milestone } from "@/lib/schema/api/shapes";
import type { PromiseCourse } from "@/lib/schema/pages/promises";
import { formatHeadline } from "@/lib/view-models/format-deadline";
import { isDayUnsaid } from "@/lib/view-models/milestone/input";
import { getRecordHref } from "@/lib/view-models/record-href";
import { isRetargeted } from "@/lib/view-models/target-words";
import { capitalize } from "@/lib/view-models/text";
import type { ArcItem, MilestoneItem } from "./items";
import type { LaneMilestone, LaneRecords, RecordIndex } from "./lane-records";
import { type TimelineRow, toStatement } from "./row";
import { getSpanDay, isSameSpan, type Span, toSpan } from "./span";

/** A milestone and how its promise went. */
interface Story {
  readonly milestone: Milestone;
  readonly course: PromiseCourse;
  /** The targets it was given one after the other, without repetitions. */
  readonly targets: readonly DateShape[];
}

/** A milestone as it stands in a lane: its date, the moves of its target, and its words. */
export function buildMilestoneItem(
  entry: LaneMilestone,
  lane: LaneRecords,
  recordIndex: RecordIndex,
): MilestoneItem {
  const { milestone } = entry;
  const course = recordIndex.courseOf(milestone.id);
  const story = { milestone, course, targets: listTargets(course) };
  const span = spanOfStory(story);
  return {
    type: "milestone",
    status: milestone.status,
    span,
    stands: milestone.stands,
    reached: milestone.status === "achieved",
    earlier: listEarlier(story, span),
    arcs: listArcs(course),
    involved: entry.involved,
    weaklySourced: milestone.weaklySourced,
    label: {
      title: formatLaneTitle(milestone.title, lane.company),
      date: labelDate(story) + weakSign(milestone),
    },
    row: rowOf(story, recordIndex),
  };
}

function listTargets({ steps }: PromiseCourse): DateShape[] {
  const targets: DateShape[] = [];
  for (const { to } of steps) if (to && to.edtf !== targets.at(-1)?.edtf) targets.push(to);
  return targets;
}

/** The date it is drawn at: when it happened, else the target, else the last one that was given. */
function dateOf({ milestone, course }: Story): DateShape | null {
  return milestone.achieved ?? milestone.current ?? course.lastTarget;
}

/** A settled milestone reaches no further than the day it was settled: an open end closes there. */
function spanOfStory(story: Story): Span | null {
  const { milestone } = story;
  const { stands, status } = milestone;
  if (stands === null) return null;
  if (isDayUnsaid(milestone)) return { earliest: null, latest: stands, softStart: false, softEnd: false };
  const date = dateOf(story);
  const span = date && toSpan(date);
  // Withdrawn without ever having had a date: the day of the withdrawal is all there is.
  if (!span && stands !== null) return getSpanDay(stands);
  if (!span || span.latest !== null || (status !== "achieved" && status !== "withdrawn")) return span;
  const { earliest } = span;
  return { ...span, latest: stands !== null && earliest !== null && stands < earliest ? earliest : stands };
}

function listEarlier(story: Story, now: Span | null): Span[] {
  if (now === null) return [];
  const spans = story.targets.map(toSpan).filter((target) => target !== null);
  // The date that is drawn is no earlier one, also where its open end is closed.
  const date = isDayUnsaid(story.milestone) ? null : dateOf(story);
  const drawn = (date && toSpan(date)) ?? now;
  return spans.filter((span, index) => !isSameSpan(span, spans[index + 1] ?? drawn));
}

/**
 * Each move as one arc. Rewordings lie between moves, so an arc ends where the target stood when it moved again, and the
 * last where it was left: together they lead from the first target to the last, as the sentence beside them says.
 */
function listArcs({ steps, lastTarget }: PromiseCourse): ArcItem[] {
  const moves = steps.filter(({ move }) => move !== null);
  const arcs: ArcItem[] = [];
  for (const [index, { move, from, to }] of moves.entries()) {
    const start = arcs.at(-1)?.to ?? placeOf(firstTarget(steps) ?? from);
    const left = placeOf(moves[index + 1]?.from ?? lastTarget);
    // A rewording may take back more than the move was: then the word that moved it tells where it led.
    const end = isAlong(move, start, left) ? left : placeOf(to);
    if (start === null || end === null) continue;
    // One that lost its deadline stands at its start, but went later: its arc leads on from the deadline that it left.
    arcs.push({ from: start, to: move === "slipped" && end < start ? start : end });
  }
  return arcs;
}

/** The first date that the promise was given. */
function firstTarget(steps: PromiseCourse["steps"]): DateShape | null {
  return steps.find(({ to }) => to !== null)?.to ?? null;
}

/** Whether one place lies on that side of another to which the target moved. */
function isAlong(move: Move | null, start: Day | null, end: Day | null): boolean {
  if (start === null || end === null) return false;
  return move === "slipped" ? end > start : end < start;
}

/** A target stands at its deadline; without one at its start. */
function placeOf(date: DateShape | null): Day | null {
  return date && (date.latest ?? date.earliest);
}

/**
 * The date beside a mark: from the first target where its deadline has moved since, came or went. Where it is the first
 * again, or only the words for it are others, the present one alone.
 */
function labelDate(story: Story): string {
  const { milestone, targets } = story;
  const [first, now] = [targets[0], dateOf(story)];
  const last = now?.text ?? "";
  if (milestone.status === "achieved") return isDayUnsaid(milestone) ? "day not stated" : last;
  if (milestone.status === "undated") return first ? `${last} → no date` : "";
  return first && now && isRetargeted(milestone, first, now) ? `${first.text} → ${last}` : last;
}

/** The sign of a date that rests on tertiary sources alone; the legend says what it means. */
function weakSign({ weaklySourced }: Milestone): string {
  return weaklySourced ? " △" : "";
}

function whenOf(story: Story): string {
  const { milestone } = story;
  const text = dateOf(story)?.text;
  if (milestone.status === "achieved") return isDayUnsaid(milestone) ? "day not stated" : `${text}`;
  if (milestone.status === "undated") return text ? `no new date, last target ${text}` : "no date given";
  if (milestone.status === "withdrawn") return text ? `last target ${text}` : "no date given";
  return `target ${text}`;
}

/** The claims that a row rests on: the one whose word stands, and what says that the target was missed. */
function listDecisive({ milestone, course }: Story, recordIndex: RecordIndex): Claim[] {
  const claims = recordIndex.claimsAbout("milestone", milestone.id);
  const standing = claims.find(({ id }) => id === course.standing) ?? claims.at(-1);
  const denial =
    milestone.status === "missed" ? claims.findLast(({ says }) => says === "not-yet") : undefined;
  return [standing, denial].filter((claim) => claim !== undefined);
}

function rowOf(story: Story, recordIndex: RecordIndex): TimelineRow {
  const { milestone, targets } = story;
  const texts = targets.map(({ text }) => text);
  return {
    record: milestone.id,
    title: milestone.title,
    href: `${getRecordHref("milestones", milestone.id)}${recordIndex.query}`,
    kind: getLabel(MILESTONE_KINDS, milestone.kind),
    status: milestone.status,
    statusWord: getLabel(MILESTONE_STATUSES, milestone.status),
    when: milestone.weaklySourced ? `${whenOf(story)}, weakly sourced` : whenOf(story),
    moved: formatHeadline(milestone),
    dates: texts.length > 1 ? texts : [],
    words: listDecisive(story, recordIndex).map((claim) => toStatement(claim, recordIndex)),
  };
}

/**
 * A milestone's title without the name of the company in whose lane it stands: "Toyota: first car" is "First car" there.
 * Where others share the promise the title names them first as well, and stays whole.
 * @param company the lane's; null in a lane that is no company's
 */
export function formatLaneTitle(title: string, company: Company | null): string {
  const names = company === null ? [] : [company.name, ...company.aliases];
  const name = names.find((each) => title.startsWith(`${each}: `));
  return name === undefined ? title : capitalize(title.slice(name.length + 2));
}
