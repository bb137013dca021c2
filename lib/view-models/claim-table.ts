import { formatDate } from "@/lib/domain/date-text";
import type { Claim } from "@/lib/schema/api/shapes";
import { formatSays } from "./attribution";

/** What a table of claims says once, below it, rather than in every row. */
export interface ClaimTableNotes {
  /** Whether all claims are of one type, so that no column has to tell it. */
  readonly hasOneType: boolean;
  /** Whether one line tells of every check; rows then only say that they were not checked. */
  readonly hasOneCheck: boolean;
  /** The line below the table; "" where there is nothing to say. */
  readonly words: string;
}

type Told = Pick<Claim, "says" | "checked">;

/** Finds what the rows of a table of claims have in common. */
export function describeClaims(claims: readonly Told[]): ClaimTableNotes {
  const [first] = claims;
  const isTable = claims.length > 1;
  const hasOneType = isTable && claims.every(({ says }) => says === first?.says);
  const check = isTable ? checkWords(claims) : null;
  const type = hasOneType && first ? `Type of every claim: ${formatSays(first.says).toLowerCase()}.` : null;
  return {
    hasOneType,
    hasOneCheck: check !== null,
    words: [type, check].filter((sentence) => sentence !== null).join(" "),
  };
}

/** "All were checked against their pages on 30 November 2026 …"; null where most were not, or on several days. */
function checkWords(claims: readonly Told[]): string | null {
  const checks = claims.flatMap(({ checked }) => checked ?? []);
  const days = new Set(checks.map(({ on }) => on));
  const [day] = days;
  if (day === undefined || days.size > 1 || checks.length * 2 <= claims.length) return null;
  const isAll = checks.length === claims.length;
  const start = isAll ? "All were" : `${checks.length} of ${claims.length} were`;
  const excerpts = checks.filter(({ against }) => against === "excerpt").length;
  return `${start} checked against their pages on ${formatDate({ edtf: day })}${readingWords(excerpts, checks.length)}.`;
}

/** How much of the pages was read. */
function readingWords(excerpts: number, checks: number): string {
  if (excerpts === 0) return " (whole text)";
  return excerpts === checks ? " (excerpt)" : ` (${excerpts} of them against an excerpt)`;
}
