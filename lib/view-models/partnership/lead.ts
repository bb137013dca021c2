import type { Claim } from "@/lib/schema/shapes";
import { joined } from "@/lib/view-models/joined";
import { companyName } from "@/lib/view-models/lookups";
import { statusCounts } from "@/lib/view-models/status-counts";
import { speaker, told } from "@/lib/view-models/told";
import { whenWords } from "@/lib/view-models/when-words";
import type { PartnershipInput } from "./input";

/** Who announced a partnership and when, where it stands by the latest word, and how its milestones do. */
export function partnershipLead(input: PartnershipInput): string {
  const claims = claimsAbout(input);
  return [beginning(input, claims), latestWord(input, claims), milestonesWords(input)]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

/** What is said of the partnership itself, oldest first. */
function claimsAbout({ partnership, claims }: Pick<PartnershipInput, "partnership" | "claims">): Claim[] {
  return claims.filter(({ about }) => about.type === "partnership" && about.id === partnership.id);
}

function beginning(input: PartnershipInput, claims: readonly Claim[]): string {
  const announcement = claims.find(({ says, date }) => says === "announced" && date !== null);
  if (announcement?.date) return announcedWords(announcement, whenWords(announcement.date), input);
  const [first] = claims;
  if (first === undefined) return `An arrangement of ${partiesWords(input)}.`;
  return `${told(first, input)} that this ${existsWords(first)}; no source says when it was announced.`;
}

/** A party's own announcement is what it did; anybody else's word about it is theirs. */
function announcedWords(claim: Claim, when: string, input: PartnershipInput): string {
  if (claim.saidBy.length > 0) return `Announced ${when} by ${speaker(claim, input)}.`;
  return `${told(claim, input)} that this had been announced${when === whenWords(claim.saidOn) ? "" : ` ${when}`}.`;
}

function existsWords({ says, date }: Claim): string {
  const when = date ? ` ${whenWords(date)}` : "";
  switch (says) {
    case "announced":
      return "had been announced";
    case "active":
      return date ? `existed${when}` : "exists";
    case "completed":
      return `was completed${when}`;
    case "ended":
      return `ended${when}`;
    case "target":
    case "achieved":
    case "delayed":
    case "not-yet":
    case "withdrawn":
      throw new Error(`no word about a partnership: ${says}`);
  }
}

/** The latest word, where it says more than the first. */
function latestWord(input: PartnershipInput, claims: readonly Claim[]): string | null {
  const last = claims.at(-1);
  if (last === undefined || last === claims[0] || last.says === "announced") return null;
  return `${told(last, input)} that it ${existsWords(last)}.`;
}

function milestonesWords({ milestones }: PartnershipInput): string | null {
  if (milestones.length === 0) return null;
  const words = statusCounts(milestones, "milestone");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function partiesWords(input: PartnershipInput): string {
  const ids = [...new Set(input.partnership.parties.map(({ company }) => company))];
  return joined(
    ids.map((id) => companyName(input, id)),
    "and",
  );
}
