import { CHANGE_REVISIONS } from "@/lib/domain/change-revisions";
import type { Change } from "@/lib/schema/change-shape";
import type { DateShape, Source } from "@/lib/schema/shapes";
import { type Lookups, publisherName } from "@/lib/view-models/lookups";
import { givenBy } from "@/lib/view-models/told";
import { changeMove } from "./change-move";

/** What a change did, in a word within a sentence: "slipped", "partnership announced". */
export function revisionWord(revision: Change["revision"]): string {
  const entry = CHANGE_REVISIONS.find(({ id }) => id === revision);
  return (entry?.label ?? revision).toLowerCase();
}

/**
 * A change in a line: "Toyota puts solid-state batteries into a car: slipped, 2020–23 → 2027–28, later by 3 to 9 years".
 * @param name what the milestone or partnership is called
 */
export function changeTitle(change: Change, name: string): string {
  const { from, to, how } = changeMove(change);
  const dates = [from, to].filter((end) => end !== null).map(endText);
  const clauses = [revisionWord(change.revision), dates.join(" → "), how].filter(Boolean);
  return `${name}: ${clauses.join(", ")}`;
}

/**
 * A change in a few sentences: what was said, whose word it is and when, where it stands, and what is doubted:
 * "… Given by Toyota on 13 June 2023. Source: The Japan Times, paragraphs 2, 3."
 */
export function changeText(change: Change, lookups: Lookups): string {
  const given = givenBy(change, lookups, null);
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
    publisherName(lookups, source),
    title && `“${title}”`,
    paragraphs.length === 0
      ? "excerpt"
      : `${paragraphs.length === 1 ? "paragraph" : "paragraphs"} ${paragraphs.join(", ")}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** Where a source can be read: its own address, else the archived one; null where neither is known. */
export function sourceAddress({ url, archiveUrl }: Pick<Source, "url" | "archiveUrl">): string | null {
  return url ?? archiveUrl;
}

function endText(end: DateShape | string): string {
  return typeof end === "string" ? end : end.text;
}
