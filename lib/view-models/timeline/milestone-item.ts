import { withPartsAndWholes } from "@/lib/domain/companies";
import { labelOf } from "@/lib/domain/list";
import { believeMilestone, historyOf } from "@/lib/domain/milestone-belief";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { reviseDate } from "@/lib/domain/revision";
import type { SaidOn, MilestoneClaim } from "@/lib/domain/statement";
import { recordHref } from "@/lib/view-models/record-href";
import type { Claim, DateShape, Milestone } from "@/lib/schema/shapes";
import type { GhostItem, MilestoneItem } from "./items";
import type { LaneMilestone, LaneRecords } from "./lane-records";
import { titleInLane } from "./lane-title";
import type { RecordBook } from "./record-book";
import { type TimelineRow, type Word, wordOf } from "./row";
import { type Span, sameSpan, spanOf } from "./span";

/** What has been said about one milestone, followed. */
interface Story {
  readonly milestone: Milestone;
  /** The dated targets of its history, oldest first, without repetitions. */
  readonly targets: readonly DateShape[];
  /** The claims the row rests on, the one whose word stands first. */
  readonly decisive: readonly Claim[];
  /** When it happened at the latest, where a source says that it did but not when. */
  readonly knownBy: DateShape | null;
}

/** A milestone as it stands in a lane: its date, where its date stood before, and its words. */
export function milestoneItem(entry: LaneMilestone, lane: LaneRecords, book: RecordBook): MilestoneItem {
  const story = storyOf(entry.milestone, book);
  const { milestone, targets } = story;
  const span = spanOfStory(story);
  const row = rowOf(story, entry, lane, book);
  return {
    type: "milestone",
    status: milestone.status,
    span,
    reached: milestone.status === "achieved",
    ghosts: ghostsOf(targets, span),
    involved: entry.involved,
    label: { title: titleInLane(milestone.title, lane.company), date: labelDate(story) },
    row,
  };
}

function storyOf(milestone: Milestone, book: RecordBook): Story {
  const claims = book.claimsAbout("milestone", milestone.id);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const ordered = claims.flatMap(asMilestoneClaim);
  const parties = partiesOf(milestone, book);
  const targets: DateShape[] = [];
  for (const { id } of historyOf(ordered, parties)) {
    const date = byId.get(id)?.date;
    if (date && date.edtf !== targets.at(-1)?.edtf) targets.push(date);
  }
  const { standing } = believeMilestone(ordered, parties);
  const stands = standing === null ? undefined : byId.get(standing);
  const denial = milestone.status === "missed" ? claims.findLast(({ says }) => says === "not-yet") : undefined;
  const decisive = [stands ?? claims.at(-1), denial].filter((claim) => claim !== undefined);
  const undatedSuccess = milestone.status === "achieved" && milestone.achieved === null;
  return { milestone, targets, decisive, knownBy: undatedSuccess ? (stands?.saidOn ?? null) : null };
}

/** Whose word is the parties': the milestone's companies, the members of its partnerships, their parts and wholes. */
function partiesOf(milestone: Milestone, book: RecordBook): Set<string> {
  const members = milestone.partnerships.flatMap((id) => book.partnerships.get(id)?.parties ?? []);
  return withPartsAndWholes([...milestone.companies, ...members].map(({ company }) => company), book.wholes);
}

/** The claim as the domain follows it; its place stands for the order it came in. */
function asMilestoneClaim(claim: Claim, position: number): MilestoneClaim[] {
  const { says, saidOn } = claim;
  if (says === "announced" || says === "active" || says === "completed" || says === "ended") return [];
  if (saidOn.latest === null) return [];
  return [{ ...claim, says, saidOn: { ...saidOn, latest: saidOn.latest } satisfies SaidOn, position }];
}

/** The date it is drawn at: when it happened, else the target, else the last one that was given. */
function dateOf({ milestone, targets }: Story): DateShape | null {
  return milestone.achieved ?? milestone.current ?? targets.at(-1) ?? milestone.baseline;
}

function spanOfStory(story: Story): Span | null {
  if (story.knownBy) {
    return { earliest: null, latest: story.knownBy.latest, softStart: false, softEnd: false };
  }
  const date = dateOf(story);
  return date && spanOf(date);
}

function ghostsOf(targets: readonly DateShape[], now: Span | null): GhostItem[] {
  if (now === null) return [];
  const spans = targets.map(spanOf).filter((target) => target !== null);
  return spans.flatMap((span, index) => {
    const revision = reviseDate(span, spans[index + 1] ?? now);
    const moved = revision === "slipped" || revision === "pulled-in";
    return sameSpan(span, spans[index + 1] ?? now) ? [] : [{ span, moved }];
  });
}

function labelDate(story: Story): string {
  const { milestone, targets, knownBy } = story;
  const first = targets[0]?.text;
  const last = dateOf(story)?.text ?? "";
  if (milestone.status === "achieved") return knownBy ? "day not said" : last;
  if (milestone.status === "undated") return first ? `${last} → no date` : "";
  return first !== undefined && first !== last ? `${first} → ${last}` : last;
}

function whenOf(story: Story): string {
  const { milestone, knownBy } = story;
  const text = dateOf(story)?.text;
  if (milestone.status === "achieved") return knownBy ? "the day is not said" : `${text}`;
  if (milestone.status === "undated") return text ? `no new date, last target ${text}` : "no date given";
  return milestone.status === "withdrawn" ? `last target ${text ?? "without a date"}` : `target ${text}`;
}

function rowOf(story: Story, entry: LaneMilestone, lane: LaneRecords, book: RecordBook): TimelineRow {
  const { milestone, targets, decisive } = story;
  const stage = labelOf(MILESTONE_KINDS, milestone.kind);
  const texts = targets.map(({ text }) => text);
  const words: Word[] = decisive.map((claim) => wordOf(claim, book));
  return {
    id: `row-${lane.id}-${milestone.id}`,
    title: milestone.title,
    href: `${recordHref("milestones", milestone.id)}${book.query}`,
    kind: entry.involved ? `${stage}, involved` : stage,
    status: milestone.status,
    statusWord: labelOf(MILESTONE_STATUSES, milestone.status),
    when: whenOf(story),
    moved: texts.length > 1 ? texts : [],
    words,
  };
}
