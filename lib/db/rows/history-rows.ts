import { buildMilestoneHistory, buildPartnershipHistory } from "@/lib/domain/derive/history";
import type { Move } from "@/lib/domain/promise";
import { CHANGES, type Revision } from "@/lib/domain/revisions";
import { isWeak } from "@/lib/domain/sourcing";
import type { PartnershipSays, Statement } from "@/lib/domain/statement";
import { type DateColumns, toDateColumns } from "./columns";
import { type Statements, toMilestoneClaim, toPartnershipClaim } from "./statements";

/** What a claim did to what was believed before it, as columns. */
export type HistoryColumns = {
  revision: Revision | PartnershipSays;
  changes: boolean;
  move: Move | null;
  hasShift: boolean;
  shiftMinDays: number | null;
  shiftMaxDays: number | null;
} & DateColumns<"from"> &
  DateColumns<"to">;

type History = Map<string, HistoryColumns>;

const CHANGING: ReadonlySet<string> = new Set(CHANGES);

/** What the claims about a thing did where weakly sourced ones are left out, by their ids; nothing where none is weak. */
export function buildWellColumns(
  claims: Statements["claims"],
  build: (claims: Statements["claims"]) => History,
): History {
  const well = claims.filter(({ tier }) => !isWeak(tier));
  return well.length === claims.length ? new Map() : build(well);
}

/**
 * What each claim about a milestone did, by its id.
 * @param parties those whose word makes its history
 */
export function buildMilestoneColumns(claims: Statements["claims"], parties: ReadonlySet<string>): History {
  const history = buildMilestoneHistory(claims.map(toMilestoneClaim), parties);
  return new Map(
    history.map(({ claim, revision, from, to, shift, move }) => [
      claim.id,
      {
        revision,
        changes: CHANGING.has(revision),
        move,
        ...toDateColumns("from", from),
        ...toDateColumns("to", to),
        hasShift: shift !== null,
        shiftMinDays: shift?.minDays ?? null,
        shiftMaxDays: shift?.maxDays ?? null,
      },
    ]),
  );
}

/** What each claim about a partnership did, by its id. */
export function buildPartnershipColumns(claims: Statements["claims"]): History {
  const history = buildPartnershipHistory(claims.map(toPartnershipClaim));
  return new Map(
    history.map(({ claim, revision, to }) => [
      claim.id,
      {
        revision,
        changes: revision !== "reaffirmed",
        move: null,
        ...toDateColumns("from", null),
        ...toDateColumns("to", to),
        hasShift: false,
        shiftMinDays: null,
        shiftMaxDays: null,
      },
    ]),
  );
}

/** Of which claims a belief is: all, well-sourced ones alone, or both where that is the same. */
export type SourcingVariant = "all" | "well" | "both";

/**
 * The ways in which what was said of one record can be read: one where nothing of it is weakly sourced, else all of it
 * and what is left without the weak.
 */
export function listSourcingVariants<S extends Statement>(
  said: readonly S[],
): [SourcingVariant, readonly S[]][] {
  const well = said.filter(({ tier }) => !isWeak(tier));
  if (well.length === said.length) return [["both", said]];
  return [
    ["all", said],
    ["well", well],
  ];
}
