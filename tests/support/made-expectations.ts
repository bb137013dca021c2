import type { Bounds } from "@/lib/domain/edtf-date";
import { getSearchPlace } from "@/lib/domain/search-place";
import { buildWordTokens, parseSearch } from "@/lib/domain/search-tokens";
import type { Claim, Collection, Metric, Milestone, Partnership, Source } from "@/lib/schema/api/shapes";
import type { DeadlineFilter, ListName } from "@/lib/schema/parameters/choices";
import type { Filter } from "@/lib/schema/parameters/filter";
import { type AnyRecord, anyOf, Lookup, matches } from "./made-lookup";
import type { AllRecords } from "./made-records";

const SOLID = ["all-solid-state", "solid-state", "semi-solid-state"];

/** The filters of the contract over the records of a day, in plain code and without a database. */
export class Expectations {
  private readonly look: Lookup;
  constructor(private readonly all: AllRecords) {
    this.look = new Lookup(all);
  }

  /** The ids that a filter keeps; of changes, of all claims that might be some. */
  of(list: ListName, filter: Filter): string[] {
    const collection = list === "changes" ? "claims" : list;
    const conditions = [
      ...this.conditions(collection, filter),
      (record: never) => this.hasWords(list, record, filter.q),
    ];
    const records = this.all[collection] as readonly AnyRecord[];
    return records
      .filter((record) => conditions.every((keeps) => keeps(record as never)))
      .map(({ id }) => id);
  }

  private conditions(collection: Collection, filter: Filter): ((record: never) => boolean)[] {
    const { company, country, year, kind, technology, status, milestone, scope } = filter;
    const { deadline, firstDeadline, outcome, electrolyte, role, match } = filter;
    const { look } = this;
    const involved = (record: never) => look.withWholes(look.direct(collection, record));
    const [from, to] = [year?.from ?? 0, year?.to ?? 9999];
    return [
      (record) => company.length === 0 || matches(involved(record), company, match),
      (record) =>
        country.length === 0 || matches(look.countries(look.direct(collection, record)), country, match),
      (record) => milestone.length === 0 || milestone.includes(milestoneOf(collection, record)),
      (record) => kind.length === 0 || anyOf(look.kinds(collection, record), kind),
      (record) => deadline === null || standsBy(this.milestoneOf(collection, record), deadline),
      (record) =>
        firstDeadline === null ||
        isIn((record as Milestone).deadline.first, firstDeadline.from, firstDeadline.to),
      (record) => outcome.length === 0 || this.became(collection, record, filter),
      (record) => status.length === 0 || anyOf(look.statuses(collection, record), status),
      (record) => look.hasAny(collection, record, "technologies", technology),
      (record) => look.hasAny(collection, record, "electrolytes", electrolyte),
      (record) => role.length === 0 || this.hasRole(collection, record, filter),
      (record) => year === null || this.inYears(collection, record, from, to, scope),
      (record) => scope === "all" || this.inScope(collection, record),
    ];
  }

  private milestoneOf(collection: Collection, record: never): Milestone | undefined {
    if (collection === "milestones") return record;
    return this.all.milestones.find(({ id }) => id === milestoneOf(collection, record));
  }

  /** Beside companies a milestone is kept by who is responsible; a company by what it or a part of it is responsible for. */
  private became(collection: Collection, record: never, { outcome, company, scope, match }: Filter): boolean {
    const has = (milestone: Milestone) => milestone.outcome !== null && outcome.includes(milestone.outcome);
    const answers = ({ companies }: Milestone) =>
      this.look.withWholes(companies.flatMap((each) => (each.part === "responsible" ? [each.company] : [])));
    if (collection === "milestones")
      return has(record) && (company.length === 0 || matches(answers(record), company, match));
    return this.all.milestones.some(
      (milestone) =>
        has(milestone) &&
        (scope === "all" || anyOf(milestone.technologies, SOLID)) &&
        answers(milestone).includes(idOf(record)),
    );
  }

  private hasWords(list: ListName, record: never, q: string | null): boolean {
    const subject = list === "changes" ? this.look.subject((record as Claim).about) : undefined;
    const searched = [record, ...(subject ? [subject as never] : [])].flatMap((each) => texts(list, each));
    return (
      q === null || getSearchPlace(parseSearch(q), buildWordTokens({ name: searched.join("\n") })) !== null
    );
  }

  /** A company itself or by a part, in a partnership of the scope; of a partnership one of the companies asked for, or any. */
  private hasRole(collection: Collection, record: never, { role, company, scope }: Filter): boolean {
    const holders = ({ parties }: Partnership) =>
      this.look.withWholes(parties.flatMap((each) => (role.includes(each.role) ? [each.company] : [])));
    if (collection === "partnerships")
      return company.length === 0 ? holders(record).length > 0 : anyOf(holders(record), company);
    const inScope = this.all.partnerships.filter(
      (each) => scope === "all" || anyOf(each.technologies, SOLID),
    );
    return inScope.some((each) => holders(each).includes(idOf(record)));
  }

  private inYears(
    collection: Collection,
    record: never,
    from: number,
    to: number,
    scope: Filter["scope"],
  ): boolean {
    const inRange = (date: Bounds | null) => standsIn(date, from, to);
    const milestoneIn = (milestone: Milestone) =>
      isIn(milestone.stands, from, to) || datesOf(milestone).some((date) => inRange(date));
    const partnershipIn = ({ id, announced }: Partnership) =>
      inRange(announced) ||
      this.all.milestones.some((each) => each.partnerships.includes(id) && milestoneIn(each));
    if (collection === "milestones") return milestoneIn(record);
    if (collection === "partnerships") return partnershipIn(record);
    if (collection === "sources") return inRange((record as Source).published);
    if (collection !== "companies") return inRange((record as Claim | Metric).date);
    const inScope = (each: { technologies: string[] }) => scope === "all" || anyOf(each.technologies, SOLID);
    const milestones = this.all.milestones.filter((each) => inScope(each) && milestoneIn(each));
    const partnerships = this.all.partnerships.filter((each) => inScope(each) && partnershipIn(each));
    return this.look.companiesOf(milestones, partnerships, []).includes(idOf(record));
  }

  private inScope(collection: Collection, record: never): boolean {
    if (collection === "metrics") return this.metricInScope(record);
    if (collection === "companies") return this.companiesInScope().includes(idOf(record));
    if (collection === "sources")
      return this.statementsInScope().some(({ source }) => source === idOf(record));
    return anyOf(this.look.technologies(collection, record), SOLID);
  }

  private metricInScope({ technologies, subject }: Metric): boolean {
    if (technologies.length > 0) return anyOf(technologies, SOLID);
    if (["company", "country"].includes(subject.type)) return true;
    return anyOf(this.look.subject(subject)?.technologies ?? [], SOLID);
  }

  private statementsInScope(): (Claim | Metric)[] {
    const claims = this.all.claims.filter((each) =>
      anyOf(this.look.technologies("claims", each as never), SOLID),
    );
    return [...claims, ...this.all.metrics.filter((metric) => this.metricInScope(metric))];
  }

  private companiesInScope(): string[] {
    const solid = (each: { technologies: string[] }) => anyOf(each.technologies, SOLID);
    const { milestones, partnerships, metrics, sources } = this.all;
    const figures = metrics.filter((metric) => this.metricInScope(metric));
    const named = this.look.companiesOf(milestones.filter(solid), partnerships.filter(solid), figures);
    const statements = this.statementsInScope();
    const pages = new Set(statements.map(({ source }) => source));
    const mentioned = sources.flatMap(({ id, mentions }) => (pages.has(id) ? mentions : []));
    return this.look.withWholes([...named, ...mentioned, ...statements.flatMap(({ saidBy }) => saidBy)]);
  }
}

const idOf = (record: { id: string }) => record.id;

function isIn(day: string | null, from: number | null, to: number | null): boolean {
  if (day === null) return false;
  const year = Number(day.slice(0, 4));
  return (from === null || year >= from) && (to === null || year <= to);
}

const isSettled = ({ status }: Milestone) => ["achieved", "missed", "withdrawn"].includes(status);

/** Whether a milestone stands in some years, or in none. */
function standsBy(milestone: Milestone | undefined, deadline: DeadlineFilter): boolean {
  if (!milestone) return false;
  const counts = isSettled(milestone) || milestone.deadline.current !== null;
  if (deadline === "undated") return milestone.stands === null;
  if (deadline === "none") return milestone.stands !== null && !counts;
  return counts && isIn(milestone.stands, deadline.from, deadline.to);
}

/** The dates of a milestone; of a settled one an open end closes where it was settled, or at its own start. */
function datesOf(milestone: Milestone): Bounds[] {
  const { current, achieved, baseline, stands } = milestone;
  return (current || achieved ? [current, achieved] : [baseline]).flatMap((date) => {
    if (!date) return [];
    if (date.latest !== null || !isSettled(milestone)) return [date];
    return [{ ...date, latest: [date.earliest as string, stands as string].sort().at(-1) as string }];
  });
}

function standsIn(date: Bounds | null, from: number, to: number): boolean {
  if (!date) return false;
  const last = date.latest === null ? 9999 : Number(date.latest.slice(0, 4));
  const first = date.earliest === null ? last : Number(date.earliest.slice(0, 4));
  return first <= to && last >= from;
}

function texts(collection: ListName, record: never): string[] {
  const { name, aliases, title, summary, publisher } = record as Record<string, string> & {
    aliases: string[];
  };
  if (collection === "companies") return [name as string, ...aliases];
  const publication = collection === "sources" ? publisher : undefined;
  return [name, title, summary, publication].filter((text) => typeof text === "string");
}

/** The id of a milestone, or of the one that a claim is about. */
function milestoneOf(collection: Collection, record: { id: string; about?: Claim["about"] }): string {
  if (collection === "milestones") return record.id;
  return record.about?.type === "milestone" ? record.about.id : "";
}
