import { countDays } from "@/lib/domain/days";
import { contains, hasSameBounds } from "@/lib/domain/edtf-date";
import { nameRevision } from "@/lib/domain/revisions";
import type { Change } from "@/lib/schema/api/change";
import type { DateShape, Source } from "@/lib/schema/api/shapes";
import { formatGivenBy } from "@/lib/view-models/attribution";
import { formatLength, formatMove } from "@/lib/view-models/format-deadline";
import { getPublisherName, type Lookups } from "@/lib/view-models/lookups";

/** What a change did, in a word within a sentence: "slipped", "partnership announced". */
export function formatRevision({ revision, from }: Pick<Change, "revision" | "from">): string {
  return nameRevision(revision, from).toLowerCase();
}

/**
 * A change in a line: "Toyota puts solid-state batteries into a car: slipped, 2020–23 → 2027–28, later by 3 to 9 years".
 * @param name what the milestone or partnership is called
 */
export function formatChangeTitle(change: Change, name: string): string {
  const { from, to, how } = getChangeMove(change);
  const dates = [from, to].filter((end) => end !== null).map(endText);
  const clauses = [formatRevision(change), dates.join(" → "), how].filter(Boolean);
  return `${name}: ${clauses.join(", ")}`;
}

/**
 * A change in a few sentences: what was said, whose word it is and when, where it stands, and what is doubted:
 * "… Given by Toyota on 13 June 2023. Source: The Japan Times, paragraphs 2, 3."
 */
export function formatChange(change: Change, lookups: Lookups): string {
  const given = formatGivenBy(change, lookups);
  return [
    change.summary,
    `${given.charAt(0).toUpperCase()}${given.slice(1)}.`,
    `Source: ${placeWords(change, lookups)}.`,
    change.note && `Note: ${change.note}`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** "The Japan Times, “Toyota and Idemitsu …”, paragraphs 2, 3"; a page seen only in part is told as such. */
function placeWords({ source, paragraphs }: Change, lookups: Lookups): string {
  const title = lookups.sources.get(source)?.title;
  return [
    getPublisherName(lookups, source),
    title && `“${title}”`,
    paragraphs.length === 0
      ? "excerpt"
      : `${paragraphs.length === 1 ? "paragraph" : "paragraphs"} ${paragraphs.join(", ")}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** Where a source can be read: its own address, else the archived one; null where neither is known. */
export function formatSourceAddress({ url, archiveUrl }: Pick<Source, "url" | "archiveUrl">): string | null {
  return url ?? archiveUrl;
}

function endText(end: DateShape | string): string {
  return typeof end === "string" ? end : end.text;
}

/** What a change did to a date: a date or words for there being none at either end; null where nothing is to be told. */
interface ChangeMove {
  readonly from: DateShape | string | null;
  readonly to: DateShape | string | null;
  /** How the one stands to the other: "deadline three years later". */
  readonly how: string | null;
}

/** What a change did to a date, as its page tells it. */
export function getChangeMove({ revision, move, from, to }: Change): ChangeMove {
  const deadline = formatMove(move, from, to);
  const how = deadline && `deadline ${deadline}`;
  switch (revision) {
    case "promised":
      return { from: null, to: to ?? "no date given", how: null };
    case "refined":
    case "widened":
    case "slipped":
    case "pulled-in":
    case "reopened":
      return { from: from ?? "no date", to, how };
    case "delayed":
      return { from, to: to ?? "no date", how };
    case "withdrawn":
      return { from, to: from && "no target", how: null };
    case "achieved":
      return achievedMove(from, to);
    case "missed":
      return { from: to, to: "not reached", how: null };
    case "not-yet":
      return { from: to, to: to && "not yet reached", how: null };
    case "reaffirmed":
    case "third-hand":
    case "announced":
    case "active":
    case "completed":
    case "ended":
      return { from: null, to, how: null };
  }
}

/** The target and the date it happened; a date inside the target needs no days. */
function achievedMove(from: DateShape | null, to: DateShape | null): ChangeMove {
  if (from === null || to === null) return { from, to: to ?? "no date given", how: null };
  if (hasSameBounds(from, to)) return { from: null, to, how: "as targeted" };
  return { from, to, how: contains(from, to) ? "within the target" : achievedWords(from, to) };
}

/** How a date on which it happened stands to the deadline that stood; null where the two dates leave it open. */
function achievedWords(from: DateShape, to: DateShape): string | null {
  if (from.latest === null || to.latest === null) return null;
  if (to.latest <= from.latest) return "before the target’s end";
  if (to.earliest === null || to.earliest <= from.latest) return null;
  return `${formatLength(countDays(from.latest, to.latest))} after the deadline`;
}
