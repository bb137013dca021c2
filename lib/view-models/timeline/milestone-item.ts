import { labelOf } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { reviseDate } from "@/lib/domain/revision";
import type { Milestone } from "@/lib/schema/shapes";
import { recordHref } from "@/lib/view-models/record-href";
import type { GhostItem, MilestoneItem } from "./items";
import type { LaneMilestone, LaneRecords } from "./lane-records";
import { titleInLane } from "./lane-title";
import { dateOf, type Story, storyOf } from "./milestone-story";
import type { RecordBook } from "./record-book";
import { type TimelineRow, wordOf } from "./row";
import { type Span, sameSpan, spanOf } from "./span";

/** A milestone as it stands in a lane: its date, where its date stood before, and its words. */
export function milestoneItem(entry: LaneMilestone, lane: LaneRecords, book: RecordBook): MilestoneItem {
  const story = storyOf(entry.milestone, book);
  const { milestone } = story;
  const span = spanOfStory(story);
  const ghosts = ghostsOf(story, span);
  return {
    type: "milestone",
    status: milestone.status,
    span,
    reached: milestone.status === "achieved",
    ghosts,
    involved: entry.involved,
    label: {
      title: titleInLane(milestone.title, lane.company),
      date: labelDate(story, ghosts) + weakSign(milestone),
    },
    row: rowOf(story, book),
  };
}

function spanOfStory(story: Story): Span | null {
  if (story.knownBy) {
    return { earliest: null, latest: story.knownBy.latest, softStart: false, softEnd: false };
  }
  const date = dateOf(story);
  return date && spanOf(date);
}

function ghostsOf({ targets }: Story, now: Span | null): GhostItem[] {
  if (now === null) return [];
  const spans = targets.map(spanOf).filter((target) => target !== null);
  return spans.flatMap((span, index) => {
    const revision = reviseDate(span, spans[index + 1] ?? now);
    const moved = revision === "slipped" || revision === "pulled-in";
    return sameSpan(span, spans[index + 1] ?? now) ? [] : [{ span, moved }];
  });
}

/** The date beside a mark: from the first target where it moved since. */
function labelDate(story: Story, ghosts: readonly GhostItem[]): string {
  const { milestone, targets, knownBy } = story;
  const first = targets[0]?.text;
  const last = dateOf(story)?.text ?? "";
  if (milestone.status === "achieved") return knownBy ? "day not said" : last;
  if (milestone.status === "undated") return first ? `${last} → no date` : "";
  const moved = ghosts.some((ghost) => ghost.moved) && first !== last;
  return moved ? `${first} → ${last}` : last;
}

/** The sign of a date that rests on tertiary sources alone; the legend says what it means. */
function weakSign({ weaklySourced }: Milestone): string {
  return weaklySourced ? " △" : "";
}

function whenOf(story: Story): string {
  const { milestone, knownBy } = story;
  const text = dateOf(story)?.text;
  if (milestone.status === "achieved") return knownBy ? "the day is not said" : `${text}`;
  if (milestone.status === "undated") return text ? `no new date, last target ${text}` : "no date given";
  return milestone.status === "withdrawn" ? `last target ${text ?? "without a date"}` : `target ${text}`;
}

function rowOf(story: Story, book: RecordBook): TimelineRow {
  const { milestone, targets, decisive } = story;
  const texts = targets.map(({ text }) => text);
  return {
    id: book.rowId("milestone", milestone.id),
    title: milestone.title,
    href: `${recordHref("milestones", milestone.id)}${book.query}`,
    kind: labelOf(MILESTONE_KINDS, milestone.kind),
    status: milestone.status,
    statusWord: labelOf(MILESTONE_STATUSES, milestone.status),
    when: milestone.weaklySourced ? `${whenOf(story)}, weakly sourced` : whenOf(story),
    dates: texts.length > 1 ? texts : [],
    words: decisive.map((claim) => wordOf(claim, book)),
  };
}
