import { dateText } from "@/lib/domain/date-text";
import { labelOf } from "@/lib/domain/list";
import { REVISIONS } from "@/lib/domain/revisions";
import { companyName, type Lookups, publisherName } from "@/lib/view-models/lookups";
import { joined } from "@/lib/view-models/text";
import { changeWords } from "./change-words";
import type { TrendRow } from "./rows";

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

/** The cards of some rows. */
export function trendCards(rows: readonly TrendRow[], lookups: Lookups): TrendCard[] {
  return rows.map(({ word, title, href }) => {
    const by = joined(
      word.saidBy.map((id) => companyName(lookups, id)),
      "and",
    );
    const place = word.paragraphs.length > 0 ? `¶ ${word.paragraphs.join(", ")}` : "excerpt";
    return {
      id: word.id,
      title,
      href,
      date: dateWords(word),
      said: `${by || "The publication itself"}, ${dateText(word.saidOn)}`,
      change: [labelOf(REVISIONS, word.revision), changeWords(word)].filter(Boolean).join(" "),
      source: `${publisherName(lookups, word.source)}, ${place}`,
    };
  });
}

function dateWords({ says, date, asSaid }: TrendRow["word"]): string {
  const quoted = asSaid ? `, “${asSaid}”` : "";
  if (says === "withdrawn") return "Will not happen";
  if (date === null) return says === "achieved" ? "Achieved, no day given" : "Put off without a date";
  return `${says === "achieved" ? "Achieved" : "Target"} ${date.text}${quoted}`;
}
