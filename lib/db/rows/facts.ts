import { listAncestors, withAncestors } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { findCopies, findWellSourcedDays } from "@/lib/domain/derive/sourcing";
import { isWeak, type Tier } from "@/lib/domain/sourcing";
import { compareStatements, type SaidOn, type Statement } from "@/lib/domain/statement";
import { type Electrolyte, getSolidState, type SolidState, type Technology } from "@/lib/domain/technologies";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import type { SourceRecord } from "@/lib/schema/seeds/content";
import type { SeedCompany, SeedMilestone, SeedPartnership } from "@/lib/schema/seeds/definitions";
import { getSaidOn, type SeedClaim, type SeedMetric } from "@/lib/schema/seeds/source";

/** A claim or metric with its source, its id and the day it was said. */
export interface Fact<T> extends Statement {
  readonly saidOn: SaidOn;
  readonly record: T;
  readonly from: SourceRecord;
}

/** A dataset with what the rows are derived from: everything said in order, and what is named by whom. */
export interface Facts {
  readonly dataset: SeedDataset;
  readonly ancestors: ReadonlyMap<string, readonly string[]>;
  readonly companies: ReadonlyMap<string, SeedCompany>;
  readonly milestones: ReadonlyMap<string, SeedMilestone>;
  readonly partnerships: ReadonlyMap<string, SeedPartnership>;
  /** In domain order. */
  readonly claims: readonly Fact<SeedClaim>[];
  readonly metrics: readonly Fact<SeedMetric>[];
  /** From which day each claim is well sourced; null for those that never are. */
  readonly wellFrom: ReadonlyMap<string, Day | null>;
  /** The claims that are one voice with an earlier one, each with that one. */
  readonly copies: ReadonlyMap<string, string>;
}

/** Lays out what a checked dataset says. */
export function buildFacts(dataset: SeedDataset): Facts {
  const claims: Fact<SeedClaim>[] = [];
  const metrics: Fact<SeedMetric>[] = [];
  for (const from of dataset.sources) {
    const fact = <T extends SeedClaim | SeedMetric>(record: T, position: number): Fact<T> => ({
      id: `${from.id}--${record.key}`,
      saidOn: getSaidOn(record, from),
      saidBy: record.saidBy,
      tier: from.tier,
      source: from.id,
      position,
      record,
      from,
    });
    claims.push(...from.claims.map(fact));
    metrics.push(...from.metrics.map(fact));
  }
  return {
    dataset,
    ancestors: listAncestors(dataset.companies.map(({ id, partOf }) => ({ id, partOf: partOf ?? null }))),
    companies: new Map(dataset.companies.map((company) => [company.id, company])),
    milestones: new Map(dataset.milestones.map((milestone) => [milestone.id, milestone])),
    partnerships: new Map(dataset.partnerships.map((partnership) => [partnership.id, partnership])),
    ...sourcingOf(claims),
    claims: claims.sort(compareStatements),
    metrics: metrics.sort(compareStatements),
  };
}

function sourcingOf(facts: readonly Fact<SeedClaim>[]): Pick<Facts, "wellFrom" | "copies"> {
  const claims = facts.map(({ record, from, ...statement }) => ({
    ...statement,
    about:
      record.milestone === undefined ? `partnership ${record.partnership}` : `milestone ${record.milestone}`,
    says: record.says,
    date: record.date ?? null,
    publisher: from.publisher,
    syndicatedFrom: from.syndicatedFrom ?? null,
  }));
  return { wellFrom: findWellSourcedDays(claims), copies: findCopies(claims) };
}

/** The same without what tertiary sources say: as if they had never been read. */
export function keepWellSourced(facts: Facts): Facts {
  const well = ({ tier }: { readonly tier: Tier }) => !isWeak(tier);
  return {
    ...facts,
    dataset: { ...facts.dataset, sources: facts.dataset.sources.filter(well) },
    claims: facts.claims.filter(well),
    metrics: facts.metrics.filter(well),
  };
}

/** Whether a fact is a claim; the others are metrics. */
export function isClaim(fact: Fact<SeedClaim | SeedMetric>): fact is Fact<SeedClaim> {
  return !("subject" in fact.record);
}

/** What a claim or metric is about, where it is a milestone or a partnership. */
export interface About {
  readonly milestone?: string | undefined;
  readonly partnership?: string | undefined;
}

/** The record a claim or metric is about. */
export function getRecordAbout(facts: Facts, about: About): SeedMilestone | SeedPartnership | null {
  if (about.milestone !== undefined) return facts.milestones.get(about.milestone) ?? null;
  if (about.partnership !== undefined) return facts.partnerships.get(about.partnership) ?? null;
  return null;
}

/** The companies a milestone or partnership involves by itself: its companies; its parties and what it formed. */
export function listCompanyIds(record: SeedMilestone | SeedPartnership): string[] {
  if ("companies" in record) return record.companies.map(({ company }) => company);
  const parties = record.parties.map(({ company }) => company);
  return record.formed === undefined ? parties : [...parties, record.formed];
}

/**
 * Companies that are involved by themselves and all they are parts of, each with its country; null of what is involved
 * through its parts alone.
 */
export function listInvolvedCountries(facts: Facts, own: readonly string[]): Map<string, string | null> {
  const all = [...withAncestors(own, facts.ancestors)];
  return new Map(all.map((id) => [id, own.includes(id) ? (facts.companies.get(id)?.country ?? null) : null]));
}

/** When each record was first there. */
interface KnownDays {
  readonly milestones: ReadonlyMap<string, Day>;
  readonly partnerships: ReadonlyMap<string, Day>;
}

/**
 * A milestone's electrolytes, each with the day from which it is known: its own where it has some, else those of its
 * partnerships, from when both are known.
 */
export function listElectrolyteDays(
  facts: Facts,
  milestone: SeedMilestone,
  known: KnownDays,
): Map<Electrolyte, Day> {
  const days = new Map<Electrolyte, Day>();
  const day = known.milestones.get(milestone.id);
  if (day === undefined) return days;
  for (const electrolyte of milestone.electrolytes) days.set(electrolyte, day);
  if (days.size > 0) return days;
  for (const id of milestone.partnerships) {
    const partnershipDay = known.partnerships.get(id);
    if (partnershipDay === undefined) continue;
    const both = partnershipDay > day ? partnershipDay : day;
    for (const electrolyte of facts.partnerships.get(id)?.electrolytes ?? [])
      days.set(electrolyte, firstDay([days.get(electrolyte), both]) ?? both);
  }
  return days;
}

/** Whether what a claim or metric is about is about solid-state batteries. */
export function getSolidStateAbout(facts: Facts, about: About): SolidState {
  return getSolidState(getRecordAbout(facts, about)?.technologies ?? []);
}

/** A metric's technologies: its own where it has some, else those of what it is about. */
export function listMetricTechnologies(facts: Facts, metric: SeedMetric): readonly Technology[] {
  if (metric.technologies.length > 0) return metric.technologies;
  return getRecordAbout(facts, metric.subject)?.technologies ?? [];
}

/** Whether a metric is in the solid-state scope; one about a company or a country, without technologies, is. */
export function isMetricInScope(facts: Facts, metric: SeedMetric): boolean {
  const { company, country } = metric.subject;
  if (metric.technologies.length === 0 && (company !== undefined || country !== undefined)) return true;
  return getSolidState(listMetricTechnologies(facts, metric)) !== "no";
}

/** The earliest of some days; null where there is none. */
export function firstDay(days: Iterable<Day | null | undefined>): Day | null {
  let first: Day | null = null;
  for (const day of days) if (day != null && (first === null || day < first)) first = day;
  return first;
}
