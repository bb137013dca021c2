import { getLabel } from "@/lib/domain/list";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/statement";
import type { Claim } from "@/lib/schema/api/shapes";
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

/**
 * The beginning of a sentence that goes on with "that": "Toyota said in July 2017",
 * "Toyota said in or about October 2023, as reported by Kyodo News,", "Araconomy reported in or about 2023".
 * Words that came through another's hands are named as such.
 */
export function formatAttribution(word: Attribution, lookups: Lookups, { first = false } = {}): string {
  const name = formatSpeaker(word, lookups);
  const start = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const verb = `${first ? "first " : ""}${word.saidBy.length > 0 ? "said" : "reported"}`;
  const passed = passedOn(word, lookups);
  const when = formatWhen(word.saidOn);
  if (passed === null) return `${start} ${verb} ${when}`;
  return `${start} ${verb} ${when}, ${passed},`;
}

/**
 * The same after the fact: "given by Toyota in or about October 2023, as reported by Kyodo News".
 * @param known a word told just before, or null; where it is the same speaker's, the name is not repeated
 */
export function formatGivenBy(word: Attribution, lookups: Lookups, known: Attribution | null): string {
  const name = formatSpeaker(word, lookups);
  const repeated = known !== null && name === formatSpeaker(known, lookups);
  const words = `given ${repeated ? "" : `by ${name} `}${formatWhen(word.saidOn)}`;
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
