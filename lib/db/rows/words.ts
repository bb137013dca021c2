import type { Day } from "@/lib/domain/days";
import { findCopies, findWellSourcedDays } from "@/lib/domain/derive/sourcing";
import { groupBy } from "@/lib/domain/list";
import { isWeak } from "@/lib/domain/sourcing";
import type { MilestoneClaim, PartnershipClaim, SaidOn, Statement } from "@/lib/domain/statement";
import type { SourceRecord } from "@/lib/schema/seeds/content";
import type { SeedClaim, SeedMetric } from "@/lib/schema/seeds/source";
import { type Fact, type Facts, firstDay } from "./facts";

/** As much of a source as the rows of its words take. */
type Publication = Pick<SourceRecord, "publisher" | "syndicatedFrom" | "added" | "published">;

/** A claim or metric as the rows of what it is about are made from it. */
export interface Word<T> extends Statement {
  readonly saidOn: SaidOn;
  readonly record: T;
  readonly from: Publication;
}

/** Everything said about one thing, each in domain order. */
export interface Words {
  readonly claims: readonly Word<SeedClaim>[];
  readonly metrics: readonly Word<SeedMetric>[];
}

/** What is said about each milestone, partnership, company and country, by their ids. */
export interface WordsByRecord {
  readonly milestones: ReadonlyMap<string, Words>;
  readonly partnerships: ReadonlyMap<string, Words>;
  readonly companies: ReadonlyMap<string, Words>;
  readonly countries: ReadonlyMap<string, Words>;
}

/** Sorts what a content says by what it is about. */
export function groupWords(facts: Facts): WordsByRecord {
  const publications = new Map(facts.dataset.sources.map((source) => [source, pickPublication(source)]));
  const toWord = <T>(fact: Fact<T>): Word<T> => ({ ...fact, from: publications.get(fact.from) ?? fact.from });
  const [claims, metrics] = [facts.claims.map(toWord), facts.metrics.map(toWord)];
  const group = (
    ofClaim: (record: SeedClaim) => string | undefined,
    ofMetric: (subject: SeedMetric["subject"]) => string | undefined,
  ) =>
    joinWords(
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
export const NO_WORDS: Words = { claims: [], metrics: [] };

function joinWords(
  claims: ReadonlyMap<string, Words["claims"]>,
  metrics: ReadonlyMap<string, Words["metrics"]>,
): Map<string, Words> {
  const ids = new Set([...claims.keys(), ...metrics.keys()]);
  return new Map(
    [...ids].map((id) => [id, { claims: claims.get(id) ?? [], metrics: metrics.get(id) ?? [] }]),
  );
}

function pickPublication({ publisher, syndicatedFrom, added, published }: SourceRecord): Publication {
  return { publisher, syndicatedFrom, added, published };
}

/** All of them, claims first. */
export function listWords({ claims, metrics }: Words): Word<SeedClaim | SeedMetric>[] {
  return [...claims, ...metrics];
}

/** The same without what tertiary sources say. */
export function keepWell({ claims, metrics }: Words): Words {
  return {
    claims: claims.filter(({ tier }) => !isWeak(tier)),
    metrics: metrics.filter(({ tier }) => !isWeak(tier)),
  };
}

/** The first day by which one of them was said; null where there is none. */
export function findFirstDay(words: Words): Day | null {
  return firstDay(listWords(words).map(({ saidOn }) => saidOn.latest));
}

/** Whether a word is a claim; the others are metrics. */
export function isClaim(word: Word<SeedClaim | SeedMetric>): word is Word<SeedClaim> {
  return !("subject" in word.record);
}

/** A claim about a milestone as the domain's rules take it. */
export function toMilestoneClaim({ record, from: _from, ...statement }: Word<SeedClaim>): MilestoneClaim {
  return { ...statement, says: record.says as MilestoneClaim["says"], date: record.date ?? null };
}

/** A claim about a partnership as the domain's rules take it. */
export function toPartnershipClaim({ record, from: _from, ...statement }: Word<SeedClaim>): PartnershipClaim {
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
export function findSourcing(words: readonly Word<SeedClaim>[]): Sourced {
  const claims = words.map(({ record, from, ...statement }) => ({
    ...statement,
    about: "",
    says: record.says,
    date: record.date ?? null,
    publisher: from.publisher,
    syndicatedFrom: from.syndicatedFrom ?? null,
  }));
  return { wellFrom: findWellSourcedDays(claims), copies: findCopies(claims) };
}
