import { readEdtf } from "@/lib/domain/edtf-date";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { saidIn } from "./made-said";

/** Stands in every text that only a later day knows. */
export const LATER = "Later knowledge";

/**
 * The same dataset up to a day, and after it another future: other dates and numbers are said, more often and in other words, and
 * whatever the day does not know is called otherwise. On that day nothing may tell the two apart.
 * @param companies those that the day knows
 */
export function anotherFuture(
  dataset: SeedDataset,
  day: string,
  companies: ReadonlySet<string>,
): SeedDataset {
  const said = saidIn(dataset);
  const early = said.filter(({ by }) => by <= day);
  const statements = new Set(early.map(({ id }) => id));
  const sources = new Set(early.map(({ claim }) => claim.source));
  const milestones = new Set(early.map(({ about }) => about.milestone));
  const partnerships = new Set(early.map(({ about }) => about.partnership));
  const words = { summary: LATER, note: LATER, date: readEdtf("2041/2043") ?? undefined };
  return {
    ...dataset,
    companies: dataset.companies.map((company) =>
      companies.has(company.id)
        ? company
        : { ...company, name: `${LATER} ${company.id}`, aliases: [`${LATER} too`], kind: "investor" },
    ),
    // Whose word makes a history follows from the parties, which are a definition and carry no day: they stay.
    partnerships: dataset.partnerships.map((partnership) =>
      partnerships.has(partnership.id)
        ? partnership
        : { ...partnership, name: LATER, kinds: ["funding"], technologies: ["all-solid-state"] },
    ),
    milestones: dataset.milestones.map((milestone) =>
      milestones.has(milestone.id)
        ? milestone
        : { ...milestone, title: LATER, kind: "cost", technologies: ["all-solid-state"], partnerships: [] },
    ),
    sources: dataset.sources.map((source) => ({
      ...source,
      ...(!sources.has(source.id) && { publisher: LATER, title: LATER, kind: "paper" as const }),
      claims: source.claims.flatMap((claim) =>
        statements.has(`${source.id}--${claim.key}`)
          ? claim
          : twice({
              ...claim,
              ...words,
              says: claim.milestone ? ("withdrawn" as const) : ("ended" as const),
            }),
      ),
      metrics: source.metrics.flatMap((metric) =>
        statements.has(`${source.id}--${metric.key}`)
          ? metric
          : twice({ ...metric, ...words, value: metric.value * 2 + 1 }),
      ),
    })),
  };
}

function twice<T extends { readonly key: string }>(statement: T): T[] {
  return [statement, { ...statement, key: `${statement.key}-again` }];
}
