import { wholesOf, withPartsAndWholes } from "@/lib/domain/companies";
import { conflictOf } from "@/lib/domain/conflict";
import { believeMilestone, historyOf } from "@/lib/domain/milestone-belief";
import { reviseDate } from "@/lib/domain/revision";
import type { MilestoneClaim } from "@/lib/domain/statement";
import type { Claim } from "@/lib/schema/shapes";
import type { MilestoneInput } from "./input";

/** The words that make the history of a milestone, followed. */
export interface PromiseHistory {
  /** Targets, delays and withdrawals that count, oldest first: those of the parties, where a party gave a date. */
  readonly words: readonly Claim[];
  /** The claim whose word stands now: of the achievement, the withdrawal, the delay or the current target. */
  readonly standing: Claim | null;
  /** How often the dated target moved: neither repeated nor narrowed. */
  readonly moves: number;
}

type HistoryInput = Pick<MilestoneInput, "milestone" | "claims" | "partnerships" | "companies">;

/** Follows the words about a milestone by the domain's rules. */
export function promiseHistory(input: HistoryInput): PromiseHistory {
  const byId = new Map(input.claims.map((claim) => [claim.id, claim]));
  const ordered = input.claims.flatMap(domainClaim);
  const parties = partiesOf(input);
  const words = historyOf(ordered, parties).flatMap(({ id }) => byId.get(id) ?? []);
  const { standing } = believeMilestone(ordered, parties);
  const stands = standing === null ? undefined : byId.get(standing);
  return { words, standing: stands ?? null, moves: countMoves(words) };
}

/** The words that stand last side by side and cannot both be right; see `conflictOf`. */
export function milestoneConflict(input: HistoryInput): readonly Claim[] {
  const byId = new Map(input.claims.map((claim) => [claim.id, claim]));
  const conflict = conflictOf(input.claims.flatMap(domainClaim), partiesOf(input));
  return conflict.flatMap(({ id }) => byId.get(id) ?? []);
}

/** Whose word is the parties': the milestone's companies, those of its partnerships, their parts and wholes. */
function partiesOf({ milestone, partnerships, companies }: HistoryInput): Set<string> {
  const named = [...milestone.companies, ...partnerships.flatMap(({ parties }) => parties)];
  return withPartsAndWholes(
    named.map(({ company }) => company),
    wholesOf([...companies.values()]),
  );
}

/** A claim as the domain follows it; its place in the given order stands for its place in the file. */
function domainClaim(claim: Claim, position: number): MilestoneClaim[] {
  const { says, saidOn } = claim;
  if (says === "announced" || says === "active" || says === "completed" || says === "ended") return [];
  if (saidOn.latest === null) return [];
  return [{ ...claim, says, saidOn: { ...saidOn, latest: saidOn.latest }, position }];
}

function countMoves(words: readonly Claim[]): number {
  const dates = words.flatMap(({ date }) => date ?? []);
  return dates.filter((date, index) => {
    const before = dates[index - 1];
    const revision = before && reviseDate(before, date);
    return revision === "slipped" || revision === "pulled-in" || revision === "widened";
  }).length;
}
