import type { Claim, Collection, Metric, Milestone, Partnership, Source } from "@/lib/schema/api/shapes";
import type { AllRecords } from "./made-records";

export type AnyRecord = AllRecords[Collection][number];

/** Whether one of some ids is among those asked for. */
export const anyOf = (some: readonly string[], chosen: readonly string[]) =>
  some.some((one) => chosen.includes(one));

/** Whether one of those asked for is among some ids, or all of them are. */
export const matches = (some: readonly string[], asked: readonly string[], match: "any" | "all") =>
  match === "all" ? asked.every((one) => some.includes(one)) : anyOf(some, asked);

/** What a claim or a metric is about. */
interface About {
  readonly type: string;
  readonly id: string;
}

/** How the records of a day hang together, in plain code and without a database. */
export class Lookup {
  constructor(readonly all: AllRecords) {}

  /** What a claim or a metric is about, where that is a milestone or a partnership. */
  subject({ type, id }: About): Milestone | Partnership | undefined {
    if (type === "milestone") return this.all.milestones.find((each) => each.id === id);
    return type === "partnership" ? this.all.partnerships.find((each) => each.id === id) : undefined;
  }

  /** The companies a record involves by itself. */
  direct(collection: Collection, record: never): string[] {
    switch (collection) {
      case "companies":
        return [(record as { id: string }).id];
      case "milestones":
        return (record as Milestone).companies.map(({ company }) => company);
      case "partnerships": {
        const { parties, formed } = record as Partnership;
        return [...parties.map(({ company }) => company), ...(formed ? [formed] : [])];
      }
      case "claims":
        return this.ofSubject((record as Claim).about);
      case "metrics":
        return this.ofSubject((record as Metric).subject);
      case "sources": {
        const { id, mentions } = record as Source;
        const claims = this.all.claims.filter(({ source }) => source === id).map(({ about }) => about);
        const metrics = this.all.metrics.filter(({ source }) => source === id).map(({ subject }) => subject);
        return [...mentions, ...[...claims, ...metrics].flatMap((about) => this.ofSubject(about))];
      }
    }
  }

  private ofSubject(about: About): string[] {
    if (about.type === "company") return [about.id];
    const subject = this.subject(about);
    if (!subject) return [];
    return this.direct("companies" in subject ? "milestones" : "partnerships", subject as never);
  }

  /** Where some companies are based, as far as that is known. */
  countries(ids: readonly string[]): string[] {
    return this.all.companies.flatMap(({ id, country }) => (country && ids.includes(id) ? [country] : []));
  }

  /** Companies and all they are parts of. */
  withWholes(ids: readonly string[]): string[] {
    return ids.flatMap((id) => {
      const whole = this.all.companies.find((each) => each.id === id)?.partOf;
      return [id, ...(whole ? this.withWholes([whole]) : [])];
    });
  }

  /** The technologies a record is of: those of what it is about, where it has none of its own. */
  technologies(collection: Collection, record: never): readonly string[] {
    if (collection === "claims") return this.subject((record as Claim).about)?.technologies ?? [];
    if (collection !== "metrics") return (record as { technologies: string[] }).technologies;
    const { technologies, subject } = record as Metric;
    return technologies.length > 0 ? technologies : (this.subject(subject)?.technologies ?? []);
  }

  /** The electrolytes a record is of: those of what it is about, where it is a claim. */
  electrolytes(collection: Collection, record: never): readonly string[] {
    if (collection === "claims") return this.subject((record as Claim).about)?.electrolytes ?? [];
    return collection === "metrics" ? [] : (record as { electrolytes: string[] }).electrolytes;
  }

  /** What `kind` means for a record. */
  kinds(collection: Collection, record: never): readonly string[] {
    if (collection === "partnerships") return (record as Partnership).kinds;
    if (collection === "metrics") return [(record as Metric).quantity];
    if (collection !== "claims") return [(record as { kind: string }).kind];
    const milestone = this.milestoneOf(record);
    return milestone ? [milestone.kind] : [];
  }

  /** What `status` means for a record. */
  statuses(collection: Collection, record: never): readonly string[] {
    if (collection !== "claims") return [(record as { status: string }).status];
    const milestone = this.milestoneOf(record);
    return milestone ? [milestone.status] : [];
  }

  /** Whether a record is of one of those asked for; a company is of what it is in. */
  hasAny(
    collection: Collection,
    record: never,
    what: "technologies" | "electrolytes",
    asked: readonly string[],
  ): boolean {
    if (asked.length === 0) return true;
    const has = (of: Collection) => (each: AnyRecord) => anyOf(this[what](of, each as never), asked);
    if (collection !== "companies") return has(collection)(record);
    const { milestones, partnerships, metrics } = this.all;
    return this.companiesOf(
      milestones.filter(has("milestones")),
      partnerships.filter(has("partnerships")),
      metrics.filter(has("metrics")),
    ).includes((record as AnyRecord).id);
  }

  /** The companies that some records involve, and all that those are parts of. */
  companiesOf(
    milestones: readonly Milestone[],
    partnerships: readonly Partnership[],
    metrics: readonly Metric[],
  ): string[] {
    return this.withWholes([
      ...milestones.flatMap((each) => this.direct("milestones", each as never)),
      ...partnerships.flatMap((each) => this.direct("partnerships", each as never)),
      ...metrics.flatMap(({ subject }) => (subject.type === "company" ? [subject.id] : [])),
    ]);
  }

  private milestoneOf({ about }: Claim): Milestone | undefined {
    return this.all.milestones.find(({ id }) => about.type === "milestone" && id === about.id);
  }
}
