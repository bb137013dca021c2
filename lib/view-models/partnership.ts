import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Claim, Metric, Milestone, Partnership } from "@/lib/schema/api/shapes";
import type { PromiseCourses } from "@/lib/schema/pages/promises";
import type { DayParams } from "@/lib/schema/parameters/to-params";
import { formatCredit, formatSpeaker, formatTeller } from "./attribution";
import { formatWhen } from "./format-dates";
import { getCompanyName, type Lookups } from "./lookups";
import { formatList } from "./text";

/** Who announced a partnership and when, where it stands by the latest word, and how its milestones do. */
export function writePartnershipLead(input: PartnershipInput): string {
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
  if (announcement?.date) return announcedWords(announcement, formatWhen(announcement.date), input);
  const [first] = claims;
  if (first === undefined) return `A partnership of ${partiesWords(input)}.`;
  return `${reportedWords(first, input)}; no source says when it was announced.`;
}

/** A party's own announcement is what it did; anybody else's word about it is theirs. */
function announcedWords(claim: Claim, when: string, input: PartnershipInput): string {
  if (claim.saidBy.length > 0) return `Announced ${when} by ${formatSpeaker(claim, input)}.`;
  return `${reportedWords(claim, input)}.`;
}

/** What a claim says and whose word it is: "Confirmed active in or about February 2026 (365daily.net, citing Reuters)". */
function reportedWords(claim: Claim, input: PartnershipInput): string {
  const { says, date, saidOn } = claim;
  // What goes on is known of the day of the words; also a date that begins nowhere may name that day alone.
  const isThen = date
    ? date.latest === saidOn.latest && (date.earliest ?? saidOn.earliest) === saidOn.earliest
    : says === "active";
  if (isThen) return `${standingWord(says)} ${formatWhen(saidOn)} (${formatTeller(claim, input)})`;
  const when = date ? ` ${formatWhen(date)}` : "";
  return `${standingWord(says)}${when} (${formatCredit(claim, input)})`;
}

function standingWord(says: Claim["says"]): string {
  switch (says) {
    case "announced":
      return "Announced";
    case "active":
      return "Confirmed active";
    case "completed":
      return "Completed";
    case "ended":
      return "Ended";
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
  return `${reportedWords(last, input)}.`;
}

function milestonesWords({ milestones }: PartnershipInput): string | null {
  if (milestones.length === 0) return null;
  const words = listStatusCounts(milestones, "milestone");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function partiesWords(input: PartnershipInput): string {
  const ids = [...new Set(input.partnership.parties.map(({ company }) => company))];
  return formatList(
    ids.map((id) => getCompanyName(input, id)),
    "and",
  );
}

/** What is counted: milestones, or the dates they are promised for. */
type Counted = "milestone" | "dated target";

interface Standing {
  readonly status: MilestoneStatus;
}

/**
 * Where a company's or a partnership's milestones stand, each count with its base: "of its 8 dated targets, 6 lie ahead
 * and 2 are due now", "its 2 milestones lie ahead", "its one milestone has no date".
 * @throws where there are none
 */
function listStatusCounts(milestones: readonly Standing[], counted: Counted): string {
  const counts = MILESTONE_STATUSES.map(({ id }) => ({
    id,
    count: milestones.filter(({ status }) => status === id).length,
  })).filter(({ count }) => count > 0);
  const [first, second] = counts;
  if (first === undefined) throw new Error(`no ${counted} to count`);
  if (second === undefined) {
    const subject = first.count === 1 ? `its one ${counted}` : `its ${first.count} ${counted}s`;
    return `${subject} ${standWords(first.id, first.count === 1, counted)}`;
  }
  const words = counts.map(({ id, count }) => `${count} ${standWords(id, count === 1, counted)}`);
  return `of its ${milestones.length} ${counted}s, ${formatList(words, "and")}`;
}

/** What is said of milestones or targets of one status: "lie ahead", "passed without a report". */
function standWords(status: MilestoneStatus, one: boolean, counted: Counted): string {
  switch (status) {
    case "achieved":
      return one ? "is reported achieved" : "are reported achieved";
    case "open":
      return one ? "lies ahead" : "lie ahead";
    case "due":
      return one ? "is due now" : "are due now";
    case "unreported":
      if (counted === "dated target") return "passed without a report";
      return one ? "is past its date without a report" : "are past their dates without a report";
    case "missed":
      return one ? "was missed, as reported" : "were missed, as reported";
    case "withdrawn":
      return one ? "was withdrawn" : "were withdrawn";
    case "undated":
      return undatedWords(one, counted);
  }
}

/** A target that had a date and has none now was put off. */
function undatedWords(one: boolean, counted: Counted): string {
  if (counted === "dated target") return one ? "was put off without a date" : "were put off without a date";
  return one ? "has no date" : "have no date";
}

/** What a partnership's page is made from; nothing in it was said after the day asked for. */
export interface PartnershipInput extends Lookups {
  readonly params: Pick<DayParams, "asOf" | "asOfParam">;
  readonly partnership: Partnership;
  readonly milestones: readonly Milestone[];
  /** How the promises of these milestones went. */
  readonly courses: PromiseCourses;
  /** About the partnership and about its milestones, in the domain's order, oldest first. */
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
}
