import type { Day } from "@/lib/domain/days";
import { findCopies, findWellSourcedDays } from "@/lib/domain/derive/sourcing";
import { groupBy } from "@/lib/domain/list";
import { isWeak } from "@/lib/domain/sourcing";
import type { MilestoneClaim, PartnershipClaim, SaidOn, Statement } from "@/lib/domain/statement";
import type { SourceRecord } from "@/lib/schema/seeds/content";
import type { SeedClaim, SeedMetric } from "@/lib/schema/seeds/source";
import { type Fact, type Facts, firstDay } from "./facts";

/** As much of a source as the rows of its statements take. */
type Publication = Pick<SourceRecord, "publisher" | "syndicatedFrom" | "added" | "published">;

/** A claim or metric as the rows of what it is about are made from it. */
export interface MadeStatement<T> extends Statement {
  readonly saidOn: SaidOn;
  readonly record: T;
  readonly from: Publication;
}

/** Everything said about one thing, each in domain order. */
export interface Statements {
  readonly claims: readonly MadeStatement<SeedClaim>[];
  readonly metrics: readonly MadeStatement<SeedMetric>[];
}

/** What is said about each milestone, partnership, company and country, by their ids. */
export interface StatementsByRecord {
  readonly milestones: ReadonlyMap<string, Statements>;
  readonly partnerships: ReadonlyMap<string, Statements>;
  readonly companies: ReadonlyMap<string, Statements>;
  readonly countries: ReadonlyMap<string, Statements>;
}

/** Sorts what a content says by what it is about. */
export function buildStatementsByRecord(facts: Facts): StatementsByRecord {
  const publications = new Map(facts.dataset.sources.map((source) => [source, pickPublication(source)]));
  const toStatement = <T>(fact: Fact<T>): MadeStatement<T> => ({
    ...fact,
    from: publications.get(fact.from) ?? fact.from,
  });
  const [claims, metrics] = [facts.claims.map(toStatement), facts.metrics.map(toStatement)];
  const group = (
    ofClaim: (record: SeedClaim) => string | undefined,
    ofMetric: (subject: SeedMetric["subject"]) => string | undefined,
  ) =>
    joinStatements(
      groupBy(claims, ({ record }) => ofClaim(record)),
      groupBy(metrics, ({ record }) => ofMetric(record.subject)),
    );
  const noClaim = () => undefined;
  return {
    milestones: group(
      ({ milestone }) => milestone,
      ({ milestone }) => milestone,
    ),
    partnerships: group(
      ({ partnership }) => partnership,
      ({ partnership }) => partnership,
    ),
    companies: group(noClaim, ({ company }) => company),
    countries: group(noClaim, ({ country }) => country),
  };
}

/** Nothing said. */
export const NO_STATEMENTS: Statements = { claims: [], metrics: [] };

function joinStatements(
  claims: ReadonlyMap<string, Statements["claims"]>,
  metrics: ReadonlyMap<string, Statements["metrics"]>,
): Map<string, Statements> {
  const ids = new Set([...claims.keys(), ...metrics.keys()]);
  return new Map(
    [...ids].map((id) => [id, { claims: claims.get(id) ?? [], metrics: metrics.get(id) ?? [] }]),
  );
}

function pickPublication({ publisher, syndicatedFrom, added, published }: SourceRecord): Publication {
  return { publisher, syndicatedFrom, added, published };
}

/** All of them, claims first. */
export function listStatements({ claims, metrics }: Statements): MadeStatement<SeedClaim | SeedMetric>[] {
  return [...claims, ...metrics];
}

/** The same without what tertiary sources say. */
export function keepWellSourcedStatements({ claims, metrics }: Statements): Statements {
  return {
    claims: claims.filter(({ tier }) => !isWeak(tier)),
    metrics: metrics.filter(({ tier }) => !isWeak(tier)),
  };
}

/** The first day by which one of them was said; null where there is none. */
export function findFirstDay(statements: Statements): Day | null {
  return firstDay(listStatements(statements).map(({ saidOn }) => saidOn.latest));
}

/** Whether a statement is a claim; the others are metrics. */
export function isClaim(
  statement: MadeStatement<SeedClaim | SeedMetric>,
): statement is MadeStatement<SeedClaim> {
  return !("subject" in statement.record);
}

/** A claim about a milestone as the domain's rules take it. */
export function toMilestoneClaim({
  record,
  from: _from,
  ...statement
}: MadeStatement<SeedClaim>): MilestoneClaim {
  return { ...statement, says: record.says as MilestoneClaim["says"], date: record.date ?? null };
}

/** A claim about a partnership as the domain's rules take it. */
export function toPartnershipClaim({
  record,
  from: _from,
  ...statement
}: MadeStatement<SeedClaim>): PartnershipClaim {
  return { ...statement, says: record.says as PartnershipClaim["says"], date: record.date ?? null };
}

/** What sourcing makes of the claims about one thing. */
export interface Sourced {
  /** From which day each claim is well sourced; null for those that never are. */
  readonly wellFrom: ReadonlyMap<string, Day | null>;
  /** The claims that are one voice with an earlier one, each with that one. */
  readonly copies: ReadonlyMap<string, string>;
}

/** How well the claims about one thing are sourced, and which are one text again. */
export function findSourcing(statements: readonly MadeStatement<SeedClaim>[]): Sourced {
  const claims = statements.map(({ record, from, ...statement }) => ({
    ...statement,
    about: "",
    says: record.says,
    date: record.date ?? null,
    publisher: from.publisher,
    syndicatedFrom: from.syndicatedFrom ?? null,
  }));
  return { wellFrom: findWellSourcedDays(claims), copies: findCopies(claims) };
}
