import { type MilestoneRecount, recountMilestone } from "@/tests/support/recount";
import { readDate } from "@/tests/support/recount-dates";
import type { RecountClaim } from "@/tests/support/recount-history";

/* Words about one milestone of one maker, for the tests of the recount. */

/** What was said, of which date, when, and by whom: the maker where nobody is named. */
export type Words = [says: RecountClaim["says"], date: string | null, saidOn: string, by?: string];

/** Makes claims of words, in the order of their places. */
export function claimsOf(...words: Words[]): RecountClaim[] {
  return words.map(([says, date, saidOn, by = "maker"], place) => ({
    id: `c${place}`,
    says,
    date: date === null ? null : readDate(date),
    saidOn: readDate(saidOn),
    saidBy: by === "" ? [] : [by],
    tier: "secondary",
    source: "paper",
    place,
  }));
}

/** Recounts what words make of a milestone on a day. */
export function recount(day: string, ...words: Words[]): MilestoneRecount {
  return recountMilestone(claimsOf(...words), new Set(["maker"]), day);
}
