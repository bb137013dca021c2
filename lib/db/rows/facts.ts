import { listAncestors, withAncestors, withRelatives } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { listQualityTexts } from "@/lib/domain/search-names";
import { isWeak, type Tier } from "@/lib/domain/sourcing";
import { compareStatements, type SaidOn, type Statement } from "@/lib/domain/statement";
import { type Electrolyte, getSolidState, type Technology } from "@/lib/domain/technologies";
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
    claims: claims.sort(compareStatements),
    metrics: metrics.sort(compareStatements),
  };
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

/** The milestone's companies, the members of its partnerships, and their parts and wholes: whose word makes its history. */
export function listMilestoneParties(facts: Facts, milestone: SeedMilestone): Set<string> {
  const members = milestone.partnerships.flatMap((id) => {
    const partnership = facts.partnerships.get(id);
    return partnership ? listCompanyIds(partnership) : [];
  });
  return withRelatives([...listCompanyIds(milestone), ...members], facts.ancestors);
}

/** The names and aliases of some companies and what their countries are called, each once. */
export function listNames(facts: Facts, named: readonly { readonly company: string }[]): string[] {
  const companies = [...new Set(named.map(({ company }) => company))].flatMap(
    (id) => facts.companies.get(id) ?? [],
  );
  return [
    ...companies.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...listCountryTexts(companies.map(({ country }) => country)),
  ];
}

/** What countries are called, each once. */
export function listCountryTexts(countries: readonly (string | undefined)[]): string[] {
  return listQualityTexts("country", new Set(countries.filter((country) => country !== undefined)));
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

/**
 * A metric's technologies: its own where it has some, else those of what it is about.
 * @param about the technologies of that; none of a company or a country
 */
export function listMetricTechnologies(
  metric: SeedMetric,
  about: readonly Technology[],
): readonly Technology[] {
  return metric.technologies.length > 0 ? metric.technologies : about;
}

/** Whether a metric is in the solid-state scope; one about a company or a country, without technologies, is. */
export function isMetricInScope(metric: SeedMetric, about: readonly Technology[]): boolean {
  const { company, country } = metric.subject;
  if (metric.technologies.length === 0 && (company !== undefined || country !== undefined)) return true;
  return getSolidState(listMetricTechnologies(metric, about)) !== "no";
}

/** The earliest of some days; null where there is none. */
export function firstDay(days: Iterable<Day | null | undefined>): Day | null {
  let first: Day | null = null;
  for (const day of days) if (day != null && (first === null || day < first)) first = day;
  return first;
}
