import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Claim } from "@/lib/schema/api/shapes";
import { formatSpeaker } from "@/lib/view-models/attribution";
import { getPublisherName } from "@/lib/view-models/lookups";
import { getParagraphId, getRecordHref } from "@/lib/view-models/record-href";
import type { RecordIndex } from "./lane-records";

/** One word that a row rests on: who said it, when, and where it stands. */
export interface RowStatement {
  /** What it says, where the row rests on more than one: "target", "not yet". */
  readonly says: string;
  /** The companies whose word it is, or the publication that speaks for itself. */
  readonly who: string;
  readonly via: string | null;
  readonly saidOn: string;
  /** The phrase of the source, without quotation marks; null where it gives none. */
  readonly asSaid: string | null;
  readonly publisher: string;
  /** Id of the source. */
  readonly source: string;
  readonly sourceHref: string;
  /** Where in the source it stands; empty where only an excerpt was read. */
  readonly paragraphs: readonly number[];
  readonly weaklySourced: boolean;
  /** "¶ 4", "¶¶ 4, 7", or "excerpt" where only an excerpt was read; with ", weakly sourced" where it is. */
  readonly place: string;
}

/** What is known of a mark: its card and its description say it. */
export interface TimelineRow {
  /** Id of the milestone or the partnership. */
  readonly record: string;
  readonly title: string;
  readonly href: string;
  /** The milestone's stage or the partnership's kinds. */
  readonly kind: string;
  /** Null for partnerships, whose status has no shape. */
  readonly status: MilestoneStatus | null;
  readonly statusWord: string;
  /** "target 2027–28", "announced October 2023"; of what happened the date alone. */
  readonly when: string;
  /** How far its promise moved, in the one measure of every page; null where it did not. */
  readonly moved: string | null;
  /** The targets it was given one after the other, where there are at least two. */
  readonly dates: readonly string[];
  readonly words: readonly RowStatement[];
}

/** A claim as a word of a row. */
export function toStatement(claim: Claim, recordIndex: RecordIndex): RowStatement {
  return {
    says: claim.says.replace("-", " "),
    who: formatSpeaker(claim, recordIndex),
    via: claim.via,
    saidOn: claim.saidOn.text,
    asSaid: claim.asSaid,
    publisher: getPublisherName(recordIndex, claim.source),
    source: claim.source,
    sourceHref: `${getRecordHref("sources", claim.source)}${recordIndex.query}${anchorOf(claim.paragraphs)}`,
    paragraphs: claim.paragraphs,
    weaklySourced: claim.weaklySourced,
    place: `${placeOf(claim.paragraphs)}${claim.weaklySourced ? ", weakly sourced" : ""}`,
  };
}

function placeOf(paragraphs: readonly number[]): string {
  if (paragraphs.length === 0) return "excerpt";
  return `${paragraphs.length === 1 ? "¶" : "¶¶"} ${paragraphs.join(", ")}`;
}

function anchorOf([first]: readonly number[]): string {
  return first === undefined ? "" : `#${getParagraphId(first)}`;
}
