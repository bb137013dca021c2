import type { Filter } from "@/lib/schema/parameters";
import type { Claim, Collection, DateShape, Metric, Milestone, Partnership, Source } from "@/lib/schema/shapes";
import type { AllRecords } from "./made-records";

/*
 * The filters of the API contract over the shapes of a day, in plain code and without a database.
 * Where the contract leaves a choice (which companies a year or a technology keeps), `must` and `may` differ.
 */

type AnyRecord = AllRecords[Collection][number];
type Keeps = (record: never) => boolean;

const SOLID = ["all-solid-state", "solid-state", "semi-solid-state"];
const anyOf = (some: readonly string[], chosen: readonly string[]) => some.some((one) => chosen.includes(one));

/** Text without regard to case and accents. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export class Expectations {
  constructor(private readonly all: AllRecords) {}

  /** The ids that a filter must keep and those it may keep. */
  of(collection: Collection, filter: Filter): { must: string[]; may: string[] } {
    const kept = (choice: "must" | "may") =>
      (this.all[collection] as readonly AnyRecord[])
        .filter((record) => this.conditions(collection, filter, choice).every((keeps) => keeps(record as never)))
        .map(({ id }) => id)
        .sort();
    return { must: kept("must"), may: kept("may") };
  }

  private conditions(collection: Collection, filter: Filter, choice: "must" | "may"): Keeps[] {
    const { company, year, kind, technology, status, scope, q } = filter;
    const conditions: Keeps[] = [];
    if (company.length > 0) conditions.push((record) => anyOf(this.involved(collection, record), company));
    if (kind.length > 0) conditions.push((record) => anyOf(this.kinds(collection, record), kind));
    if (status.length > 0) conditions.push((record) => anyOf(this.statuses(collection, record), status));
    if (technology.length > 0) conditions.push((record) => this.hasTechnology(collection, record, technology, choice));
    if (year) conditions.push((record) => this.inYears(collection, record, year.from ?? 0, year.to ?? 9999, choice));
    if (scope === "solid-state") conditions.push((record) => this.inScope(collection, record, choice));
    for (const word of (q ?? "").split(/\s+/).filter(Boolean))
      conditions.push((record) => texts(collection, record).some((text) => plain(text).includes(plain(word))));
    return conditions;
  }

  /** What a claim or a metric is about, where that is a milestone or a partnership. */
  private subject({ type, id }: { type: string; id: string }): Milestone | Partnership | undefined {
    if (type === "milestone") return this.all.milestones.find((each) => each.id === id);
    return type === "partnership" ? this.all.partnerships.find((each) => each.id === id) : undefined;
  }

  private statements(source: string) {
    const of = ({ source: own }: { source: string }) => own === source;
    return { claims: this.all.claims.filter(of), metrics: this.all.metrics.filter(of) };
  }

  /** The companies a record involves by itself. */
  private direct(collection: Collection, record: never): string[] {
    switch (collection) {
      case "companies":
        return [(record as { id: string }).id];
      case "milestones":
        return (record as Milestone).companies.map(({ company }) => company);
      case "partnerships":
        return [...(record as Partnership).parties.map(({ company }) => company), (record as Partnership).formed ?? ""];
      case "claims":
        return this.ofSubject((record as Claim).about);
      case "metrics":
        return this.ofSubject((record as Metric).subject);
      case "sources": {
        const { claims, metrics } = this.statements((record as Source).id);
        const told = [...claims.map(({ about }) => about), ...metrics.map(({ subject }) => subject)];
        return [...(record as Source).mentions, ...told.flatMap((about) => this.ofSubject(about))];
      }
    }
  }

  private ofSubject(about: { type: string; id: string }): string[] {
    if (about.type === "company") return [about.id];
    const subject = this.subject(about);
    if (!subject) return [];
    return this.direct("companies" in subject ? "milestones" : "partnerships", subject as never);
  }

  private withWholes(ids: readonly string[]): string[] {
    return ids.flatMap((id) => {
      const whole = this.all.companies.find((each) => each.id === id)?.partOf;
      return [id, ...(whole ? this.withWholes([whole]) : [])];
    });
  }

  private involved(collection: Collection, record: never): string[] {
    return this.withWholes(this.direct(collection, record));
  }

  private kinds(collection: Collection, record: never): string[] {
    if (collection === "partnerships") return (record as Partnership).kinds;
    if (collection === "metrics") return [(record as Metric).quantity];
    if (collection !== "claims") return [(record as { kind: string }).kind];
    const { about } = record as Claim;
    return about.type === "milestone" ? [(this.subject(about) as Milestone).kind] : [];
  }

  private statuses(collection: Collection, record: never): string[] {
    if (collection !== "claims") return [(record as { status: string }).status];
    const { about } = record as Claim;
    return about.type === "milestone" ? [(this.subject(about) as Milestone).status] : [];
  }

  private technologies(collection: Collection, record: never): readonly string[] {
    if (collection === "claims") return this.subject((record as Claim).about)?.technologies ?? [];
    if (collection !== "metrics") return (record as { technologies: string[] }).technologies;
    const { technologies, subject } = record as Metric;
    return technologies.length > 0 ? technologies : (this.subject(subject)?.technologies ?? []);
  }

  private hasTechnology(collection: Collection, record: never, chosen: readonly string[], choice: "must" | "may"): boolean {
    if (collection !== "companies") return anyOf(this.technologies(collection, record), chosen);
    const has = (each: Milestone | Partnership | Metric) => anyOf(each.technologies, chosen);
    const metrics = choice === "may" ? this.all.metrics.filter(has) : [];
    return this.companiesOf(this.all.milestones.filter(has), this.all.partnerships.filter(has), metrics, choice).includes(
      (record as { id: string }).id,
    );
  }

  /** The companies of some records; those that only a whole or a venture brings in may be there. */
  private companiesOf(
    milestones: readonly Milestone[],
    partnerships: readonly Partnership[],
    metrics: readonly Metric[],
    choice: "must" | "may",
  ): string[] {
    const must = [
      ...milestones.flatMap((each) => this.direct("milestones", each as never)),
      ...partnerships.flatMap(({ parties }) => parties.map(({ company }) => company)),
      ...metrics.flatMap(({ subject }) => (subject.type === "company" ? [subject.id] : [])),
    ];
    if (choice === "must") return must;
    return this.withWholes([...must, ...partnerships.flatMap(({ formed }) => formed ?? [])]);
  }

  private inYears(collection: Collection, record: never, from: number, to: number, choice: "must" | "may"): boolean {
    const inRange = (date: DateShape | null) => standsIn(date, from, to);
    const milestoneIn = ({ current, achieved, baseline }: Milestone) =>
      (current || achieved ? [current, achieved] : [baseline]).some(inRange);
    const partnershipIn = ({ id, announced }: Partnership) =>
      inRange(announced) || this.all.milestones.some((each) => each.partnerships.includes(id) && milestoneIn(each));
    if (collection === "milestones") return milestoneIn(record);
    if (collection === "partnerships") return partnershipIn(record);
    if (collection === "sources") return inRange((record as Source).published);
    if (collection !== "companies") return inRange((record as Claim).date);
    const partnerships = this.all.partnerships.filter(partnershipIn);
    return this.companiesOf(this.all.milestones.filter(milestoneIn), partnerships, [], choice).includes(
      (record as { id: string }).id,
    );
  }

  private metricInScope({ technologies, subject }: Metric): boolean {
    if (technologies.length > 0) return anyOf(technologies, SOLID);
    return ["company", "country"].includes(subject.type) || anyOf(this.subject(subject)?.technologies ?? [], SOLID);
  }

  private inScope(collection: Collection, record: never, choice: "must" | "may"): boolean {
    if (collection === "metrics") return this.metricInScope(record);
    if (collection !== "companies" && collection !== "sources") return anyOf(this.technologies(collection, record), SOLID);
    const solid = (each: { technologies: string[] }) => anyOf(each.technologies, SOLID);
    const metrics = this.all.metrics.filter((metric) => this.metricInScope(metric));
    const claims = this.all.claims.filter((each) => anyOf(this.technologies("claims", each as never), SOLID));
    const pages = new Set([...claims, ...metrics].map(({ source }) => source));
    const { id } = record as { id: string };
    if (collection === "sources") return pages.has(id);
    const named = this.companiesOf(this.all.milestones.filter(solid), this.all.partnerships.filter(solid), metrics, choice);
    if (choice === "must") return named.includes(id);
    const mentioned = this.all.sources.flatMap((source) => (pages.has(source.id) ? source.mentions : []));
    return this.withWholes([...named, ...mentioned, ...[...claims, ...metrics].flatMap(({ saidBy }) => saidBy)]).includes(id);
  }
}

function standsIn(date: DateShape | null, from: number, to: number): boolean {
  if (!date) return false;
  const last = date.latest === null ? 9999 : Number(date.latest.slice(0, 4));
  const first = date.earliest === null ? last : Number(date.earliest.slice(0, 4));
  return first <= to && last >= from;
}

function texts(collection: Collection, record: never): string[] {
  const { name, aliases, title, summary, publisher } = record as Record<string, string | null> & { aliases: string[] };
  if (collection === "companies") return [name as string, ...aliases];
  return [name, title, summary, collection === "sources" ? publisher : null].filter((text) => typeof text === "string");
}
