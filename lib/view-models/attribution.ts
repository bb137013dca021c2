import { formatDate } from "@/lib/domain/date-text";
import { getLabel } from "@/lib/domain/list";
import type { SourceKind } from "@/lib/domain/sourcing";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/statement";
import type { Claim, DateShape, Source } from "@/lib/schema/api/shapes";
import { formatWhen } from "./format-dates";
import { getCompanyName, getPublisherName, type Lookups } from "./lookups";
import { formatList } from "./text";

/** As much of a claim as says whose word it is and when it was said. */
export type Attribution = Pick<Claim, "saidBy" | "via" | "saidOn" | "source" | "tier">;

/** Whose word it is: companies, or the publication that speaks for itself. */
export function formatSpeaker({ saidBy, source }: Attribution, lookups: Lookups): string {
  if (saidBy.length === 0) return getPublisherName(lookups, source);
  return formatList(
    saidBy.map((id) => withArticle(getCompanyName(lookups, id))),
    "and",
  );
}

/** What a publication that speaks for itself is called. */
const PUBLICATION_WORDS: Readonly<Record<SourceKind, string>> = {
  news: "press report",
  "press-release": "press release",
  filing: "filing",
  paper: "paper",
  "web-page": "web page",
};

/**
 * Whose word it is where nobody is named as the speaker: "Reuters (press report)", "Chunichi Shimbun, via Reuters".
 * @param via whom the publication passes on
 */
export function formatPublication(
  source: Pick<Source, "publisher" | "kind"> | undefined,
  via: string | null,
): string {
  const through = source?.publisher ?? "the publication";
  if (via !== null && via !== through) return `${via}, via ${through}`;
  return source ? `${through} (${PUBLICATION_WORDS[source.kind]})` : through;
}

/**
 * Who said something and when, as it stands in brackets after what was said: "Toyota via Nikkei, December 2020",
 * "365daily.net, citing Reuters, about February 2026". A day is told by its month; the lists have it in full.
 */
export function formatCredit(word: Attribution, lookups: Lookups): string {
  return `${formatTeller(word, lookups)}, ${formatMonth(word.saidOn)}`;
}

/** The same without the day: "Toyota via Nikkei", "365daily.net, citing Reuters", "Toyota, according to Araconomy". */
export function formatTeller(word: Attribution, lookups: Lookups): string {
  const { saidBy, via, tier, source } = word;
  const name = formatSpeaker(word, lookups);
  const publisher = getPublisherName(lookups, source);
  if (saidBy.length > 0 && via !== null) return `${name} via ${via}`;
  if (saidBy.length > 0) return tier === "tertiary" ? `${name}, according to ${publisher}` : name;
  return via === null || via === publisher ? name : `${name}, citing ${via}`;
}

/** A date with its day left out. */
function formatMonth({ edtf, text }: Pick<DateShape, "edtf" | "text">): string {
  const [, month, rest = ""] = /^(\d{4}-\d{2})-\d{2}(~?)$/.exec(edtf) ?? [];
  return month === undefined ? text : formatDate({ edtf: `${month}${rest}` });
}

/** After the fact: "given by Toyota in or about October 2023, as reported by Kyodo News". */
export function formatGivenBy(word: Attribution, lookups: Lookups): string {
  const words = `given by ${formatSpeaker(word, lookups)} ${formatWhen(word.saidOn)}`;
  const passed = passedOn(word, lookups);
  return passed === null ? words : `${words}, ${passed}`;
}

/** Through whose hands it came: a wire, or a publication that is no newsroom; null for the speaker's own and a newsroom's. */
function passedOn({ via, saidBy, tier, source }: Attribution, lookups: Lookups): string | null {
  if (via !== null) return saidBy.length > 0 ? `as reported by ${via}` : `citing ${via}`;
  return saidBy.length > 0 && tier === "tertiary"
    ? `according to ${getPublisherName(lookups, source)}`
    : null;
}

/** "the Government of China": the one kind of name that a sentence gives an article. */
function withArticle(name: string): string {
  return /^(Government|Ministry) of /.test(name) ? `the ${name}` : name;
}

/** What a claim says, in a word: "Target", "Not yet", "Announced". */
export function formatSays(says: Claim["says"]): string {
  switch (says) {
    case "target":
    case "achieved":
    case "delayed":
    case "not-yet":
    case "withdrawn":
      return getLabel(MILESTONE_SAYS, says);
    case "announced":
    case "active":
    case "completed":
    case "ended":
      return getLabel(PARTNERSHIP_SAYS, says);
  }
}
