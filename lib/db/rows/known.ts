import { withAncestors } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { getSolidState, type Technology } from "@/lib/domain/technologies";
import type { SeedClaim, SeedMetric } from "@/lib/schema/seeds/source";
import { type Facts, firstDay, getRecordAbout, isMetricInScope, listCompanyIds } from "./facts";

/** The first day on which each record is there, and for companies and sources the first day in the solid-state scope. */
export interface Known {
  readonly milestones: ReadonlyMap<string, Day>;
  readonly partnerships: ReadonlyMap<string, Day>;
  readonly sources: ReadonlyMap<string, Day>;
  readonly sourcesSolid: ReadonlyMap<string, Day>;
  readonly companies: ReadonlyMap<string, Day>;
  readonly companiesSolid: ReadonlyMap<string, Day>;
}

/**
 * When each record is first there: the day something was said about it (milestone, partnership), by it (source), or
 * about anything that names it (company). Nothing said is ever unsaid, so one day is enough.
 */
export function findKnownDays(facts: Facts): Known {
  const milestones = new Map<string, Day>();
  const partnerships = new Map<string, Day>();
  const sources = new Map<string, Day>();
  const sourcesSolid = new Map<string, Day>();
  const companies = new Map<string, Day>();
  const companiesSolid = new Map<string, Day>();
  const name = (ids: Iterable<string>, day: Day, solid: boolean) => {
    for (const id of withAncestors(ids, facts.ancestors)) {
      earlier(companies, id, day);
      if (solid) earlier(companiesSolid, id, day);
    }
  };

  for (const fact of [...facts.claims, ...facts.metrics]) {
    const day = fact.saidOn.latest;
    const about = "subject" in fact.record ? fact.record.subject : fact.record;
    const record = getRecordAbout(facts, about);
    const solid = isSolid(fact.record, record?.technologies ?? []);
    if (about.milestone !== undefined) earlier(milestones, about.milestone, day);
    if (about.partnership !== undefined) earlier(partnerships, about.partnership, day);
    earlier(sources, fact.source, day);
    if (solid) earlier(sourcesSolid, fact.source, day);
    name(fact.saidBy, day, solid);
    if ("company" in about && about.company !== undefined) name([about.company], day, solid);
    if (record) name(listCompanyIds(record), day, getSolidState(record.technologies) !== "no");
  }
  for (const { id, mentions } of facts.dataset.sources) {
    const day = firstDay([sources.get(id)]);
    const solid = sourcesSolid.get(id);
    if (day !== null) name(mentions, day, false);
    if (solid !== undefined) name(mentions, solid, true);
  }
  return { milestones, partnerships, sources, sourcesSolid, companies, companiesSolid };
}

function isSolid(statement: SeedClaim | SeedMetric, about: readonly Technology[]): boolean {
  return "subject" in statement ? isMetricInScope(statement, about) : getSolidState(about) !== "no";
}

function earlier(days: Map<string, Day>, id: string, day: Day): void {
  const known = days.get(id);
  if (known === undefined || day < known) days.set(id, day);
}
