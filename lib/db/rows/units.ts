import { hash } from "node:crypto";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { buildCompanyRows, gatherCompanies } from "./company-rows";
import { buildFacts, keepWellSourced } from "./facts";
import { findKnownDays } from "./known";
import { buildMilestoneRows, gatherMilestones } from "./milestone-rows";
import { buildPartnershipRows, gatherPartnerships } from "./partnership-rows";
import { buildRanks, type Ranks } from "./ranks";
import { buildRemarkRows } from "./remark-rows";
import type { Rows } from "./rows";
import { buildSourceRows, gatherSources } from "./source-rows";
import { buildStatementRows, NO_SUBJECT } from "./statement-rows";
import { buildStatementsByRecord, type Statements } from "./statements";

/** What rows are made and replaced by: all that belongs to one record, and all remarks together. */
export type UnitKind = "company" | "partnership" | "milestone" | "source" | "country" | "remarks";

/**
 * The rows of one record with what is said about it. They are made from its input alone, so the same hash means the same rows,
 * but for the ranks in them.
 */
export interface Unit {
  readonly kind: UnitKind;
  readonly id: string;
  /** The SHA-256 of its input. */
  getHash(): string;
  buildRows(): Partial<Rows>;
}

/** A content as its units, each of which can be made without the others, and the ranks of all records. */
export interface Units {
  readonly units: readonly Unit[];
  readonly ranks: Ranks;
}

/** Lays a checked dataset out in units. */
export function buildUnits(dataset: SeedDataset): Units {
  const facts = buildFacts(dataset);
  const [known, knownWell] = [findKnownDays(facts), findKnownDays(keepWellSourced(facts))];
  const statements = buildStatementsByRecord(facts);
  const ranks = buildRanks(facts);
  const { redirects, corrections, audits, leftOut } = dataset;
  const units = [
    ...gatherCompanies(facts, statements, known, knownWell).map((input) =>
      toUnit("company", input.company.id, input, (each) => buildCompanyRows(each, ranks)),
    ),
    ...gatherPartnerships(facts, statements).map((input) =>
      toUnit("partnership", input.partnership.id, input, (each) => buildPartnershipRows(each, ranks)),
    ),
    ...gatherMilestones(facts, statements, known, knownWell).map((input) =>
      toUnit("milestone", input.milestone.id, input, (each) => buildMilestoneRows(each, ranks)),
    ),
    ...gatherSources(facts, known).map((input) =>
      toUnit("source", input.source.id, input, (each) => buildSourceRows(each, ranks)),
    ),
    ...[...statements.countries].map(([country, said]) =>
      toUnit("country", country, said, (each: Statements) => buildStatementRows(each, NO_SUBJECT, ranks)),
    ),
    toUnit("remarks", "all", { redirects, corrections, audits, leftOut }, buildRemarkRows),
  ];
  return { units, ranks };
}

function toUnit<T>(kind: UnitKind, id: string, input: T, build: (input: T) => Partial<Rows>): Unit {
  let known: string | null = null;
  return {
    kind,
    id,
    getHash: () => {
      known ??= hash("sha256", JSON.stringify(input));
      return known;
    },
    buildRows: () => build(input),
  };
}
