import type { EdtfDate } from "./edtf-date";
import type { IdOf } from "./list";
import { TIERS, type Tier } from "./sourcing";

/** What a claim can say about a milestone. */
export const MILESTONE_SAYS = [
  { id: "target", label: "Target", definition: "It is to happen then; the date may be absent." },
  { id: "achieved", label: "Achieved", definition: "It happened then." },
  { id: "delayed", label: "Delayed", definition: "It is put off; the new date may be absent." },
  { id: "not-yet", label: "Not yet", definition: "It had not happened by then." },
  { id: "withdrawn", label: "Withdrawn", definition: "It will not happen." },
] as const;

export type MilestoneSays = IdOf<typeof MILESTONE_SAYS>;

/** What a claim can say about a partnership. */
export const PARTNERSHIP_SAYS = [
  { id: "announced", label: "Announced", definition: "It was announced then." },
  { id: "active", label: "Active", definition: "It exists; the date may be absent." },
  { id: "completed", label: "Completed", definition: "It did what it was for." },
  { id: "ended", label: "Ended", definition: "It ended." },
] as const;

export type PartnershipSays = IdOf<typeof PARTNERSHIP_SAYS>;

/** A moment at which something was said: it has an end, since nothing is known before it was said. */
export type SaidOn = EdtfDate & { readonly latest: string };

/** What claims and metrics have in common: whose word it is, when it was said and where it stands. */
export interface Statement {
  readonly id: string;
  readonly saidOn: SaidOn;
  /** The companies whose word it is; empty where the publication speaks for itself. */
  readonly saidBy: readonly string[];
  readonly tier: Tier;
  readonly source: string;
  /** The place in its source's file, from 0. */
  readonly position: number;
}

/** What one source says about one milestone. */
export interface MilestoneClaim extends Statement {
  readonly says: MilestoneSays;
  readonly date: EdtfDate | null;
}

/** What one source says about one partnership. */
export interface PartnershipClaim extends Statement {
  readonly says: PartnershipSays;
  readonly date: EdtfDate | null;
}

const TIER_RANK = new Map<Tier, number>(TIERS.map((tier, rank) => [tier.id, rank]));

/**
 * The order of statements (docs/rules.md, Order): by the end of said-on; with equal ends the wider one first ("said by May"
 * before "said on 31 May"), then the better tier last, then the source id, then the place in its file.
 */
export function compareStatements(a: Statement, b: Statement): number {
  return (
    compare(a.saidOn.latest, b.saidOn.latest) ||
    // An open start reaches back furthest; the empty text stands before every day.
    compare(a.saidOn.earliest ?? "", b.saidOn.earliest ?? "") ||
    compare(TIER_RANK.get(a.tier) ?? 0, TIER_RANK.get(b.tier) ?? 0) ||
    compare(a.source, b.source) ||
    compare(a.position, b.position) ||
    compare(a.id, b.id)
  );
}

/** What was said by the end of a day, in order. */
export function listSpeakers<S extends Statement>(statements: readonly S[], asOf: string): S[] {
  return statements.filter((statement) => statement.saidOn.latest <= asOf).sort(compareStatements);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
