import { withPartsAndWholes } from "@/lib/domain/companies";
import { believeMilestone, historyOf } from "@/lib/domain/milestone-belief";
import type { MilestoneClaim, SaidOn } from "@/lib/domain/statement";
import type { Claim, DateShape, Milestone } from "@/lib/schema/shapes";
import type { RecordBook } from "./record-book";

/** What has been said about one milestone, followed. */
export interface Story {
  readonly milestone: Milestone;
  /** The dated targets of its history, oldest first, without repetitions. */
  readonly targets: readonly DateShape[];
  /** The claims the row rests on, the one whose word stands first. */
  readonly decisive: readonly Claim[];
  /** When it happened at the latest, where a source says that it did but not when. */
  readonly knownBy: DateShape | null;
}

/** Follows what has been said about a milestone, by the domain's own rules of whose word counts. */
export function storyOf(milestone: Milestone, book: RecordBook): Story {
  const claims = book.claimsAbout("milestone", milestone.id);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const ordered = claims.flatMap(asMilestoneClaim);
  const parties = partiesOf(milestone, book);
  const targets: DateShape[] = [];
  for (const { id } of historyOf(ordered, parties)) {
    const date = byId.get(id)?.date;
    if (date && date.edtf !== targets.at(-1)?.edtf) targets.push(date);
  }
  const { standing } = believeMilestone(ordered, parties);
  const stands = standing === null ? undefined : byId.get(standing);
  const denial =
    milestone.status === "missed" ? claims.findLast(({ says }) => says === "not-yet") : undefined;
  const decisive = [stands ?? claims.at(-1), denial].filter((claim) => claim !== undefined);
  const undatedSuccess = milestone.status === "achieved" && milestone.achieved === null;
  return { milestone, targets, decisive, knownBy: undatedSuccess ? (stands?.saidOn ?? null) : null };
}

/** Whose word is the parties': the milestone's companies, the members of its partnerships, their parts and wholes. */
function partiesOf(milestone: Milestone, book: RecordBook): Set<string> {
  const members = milestone.partnerships.flatMap((id) => book.partnerships.get(id)?.parties ?? []);
  return withPartsAndWholes(
    [...milestone.companies, ...members].map(({ company }) => company),
    book.wholes,
  );
}

/** The claim as the domain follows it; its place stands for the order it came in. */
function asMilestoneClaim(claim: Claim, position: number): MilestoneClaim[] {
  const { says, saidOn } = claim;
  if (says === "announced" || says === "active" || says === "completed" || says === "ended") return [];
  if (saidOn.latest === null) return [];
  return [{ ...claim, says, saidOn: { ...saidOn, latest: saidOn.latest } satisfies SaidOn, position }];
}

/** The date it is drawn at: when it happened, else the target, else the last one that was given. */
export function dateOf({ milestone, targets }: Story): DateShape | null {
  return milestone.achieved ?? milestone.current ?? targets.at(-1) ?? milestone.baseline;
}
