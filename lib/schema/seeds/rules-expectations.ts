import { groupBy } from "@/lib/domain/list";
import { isWeak } from "@/lib/domain/sourcing";
import type { SeedContent, SourceRecord } from "./content";
import type { SeedExpectations } from "./definitions";
import { listChain, listParts } from "./rules-names";
import type { Problem } from "./yaml-file";

type Least = keyof SeedExpectations["atLeast"];
type Most = keyof SeedExpectations["atMost"];

/** The dataset holds as much as it is expected to. */
export function checkCounts(content: SeedContent): Problem[] {
  const { expectations } = content;
  if (!expectations) return [];
  const counts = countsOf(content);
  return (Object.entries(expectations.record.atLeast) as [Least, number][]).flatMap(([what, least]) =>
    counts[what] < least
      ? [
          expectations.problem(
            ["atLeast", what],
            `expected are at least ${least} ${what}, there are ${counts[what]}`,
          ),
        ]
      : [],
  );
}

/** What is larger than expected: no mistake, but worth a look. */
export function findSurprises(content: SeedContent): Problem[] {
  const { expectations } = content;
  if (!expectations) return [];
  const largest = largestOf(content);
  return (Object.entries(expectations.record.atMost) as [Most, number][]).flatMap(([what, most]) => {
    const { size, where } = largest[what];
    if (size <= most) return [];
    const words = what.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return [
      expectations.problem(
        ["atMost", what],
        `${words}: expected are at most ${most}, there are ${size}${where}`,
      ),
    ];
  });
}

/** Every company has a role in something: a party, a part in a milestone, a word, a figure, or a part of it has. */
export function checkRoles({
  companies,
  partnerships,
  milestones,
  sources,
  expectations,
}: SeedContent): Problem[] {
  if (!expectations) return [];
  const statements = sources.flatMap(({ record }) => [...record.claims, ...record.metrics]);
  const named = [
    ...partnerships.flatMap(({ record }) => [...record.parties.map(({ company }) => company), record.formed]),
    ...milestones.flatMap(({ record }) => record.companies.map(({ company }) => company)),
    ...statements.flatMap(({ saidBy }) => saidBy),
    ...sources.flatMap(({ record }) => record.metrics.map(({ subject }) => subject.company)),
  ].filter((id) => id !== undefined);
  const partOf = listParts(companies);
  const roles = new Set(named.flatMap((id) => listChain(id, partOf)));
  return companies.flatMap(({ record, problem }) =>
    roles.has(record.id)
      ? []
      : [problem(["id"], `${record.id} has no role in anything: no partnership, milestone, word or figure`)],
  );
}

function countsOf({ companies, partnerships, milestones, sources }: SeedContent): Record<Least, number> {
  const sum = (of: "claims" | "metrics") =>
    sources.reduce((total, { record }) => total + record[of].length, 0);
  return {
    companies: companies.length,
    partnerships: partnerships.length,
    milestones: milestones.length,
    claims: sum("claims"),
    metrics: sum("metrics"),
    sources: sources.length,
  };
}

/** The largest of something, and which it is, in words that follow a number. */
interface Largest {
  readonly size: number;
  readonly where: string;
}

function largestOf({ companies, partnerships, milestones, sources }: SeedContent): Record<Most, Largest> {
  const claims = sources.flatMap(({ record }) =>
    record.claims.map((claim) => ({ ...claim, tier: record.tier })),
  );
  const percent = (some: readonly unknown[]) => ({
    size: claims.length === 0 ? 0 : Math.round((100 * some.length) / claims.length),
    where: " %",
  });
  const undated = listUndatedTargets(sources.map(({ record }) => record));
  const ofMilestones = [...groupBy(claims, ({ milestone }) => milestone)];
  return {
    claimsOfOneMilestone: largest(ofMilestones.map(([id, said]) => [id, said.length])),
    claimsOfOneSource: largest(sources.map(({ record }) => [record.id, record.claims.length])),
    metricsOfOneSource: largest(sources.map(({ record }) => [record.id, record.metrics.length])),
    partiesOfOnePartnership: largest(partnerships.map(({ record }) => [record.id, record.parties.length])),
    companiesOfOneMilestone: largest(milestones.map(({ record }) => [record.id, record.companies.length])),
    aliasesOfOneCompany: largest(companies.map(({ record }) => [record.id, record.aliases.length])),
    percentWeaklySourced: percent(claims.filter(({ tier }) => isWeak(tier))),
    percentWithoutDate: percent(claims.filter(({ date }) => date === undefined)),
    targetFiguresWithoutDate: { size: undated.length, where: ` (${undated.slice(0, 3).join(", ")} …)` },
  };
}

/** Figures that are aimed at for no date of their own, nor about a milestone that has a dated target. */
function listUndatedTargets(sources: readonly SourceRecord[]): string[] {
  const dated = new Set(
    sources.flatMap(({ claims }) =>
      claims.flatMap(({ says, date, milestone }) =>
        date && (says === "target" || says === "delayed") ? [milestone] : [],
      ),
    ),
  );
  return sources.flatMap(({ id, metrics }) =>
    metrics.flatMap(({ key, nature, date, subject: { milestone } }) =>
      nature !== "target" || date || (milestone !== undefined && dated.has(milestone))
        ? []
        : [`${id}--${key}`],
    ),
  );
}

function largest(sizes: readonly (readonly [id: string, size: number])[]): Largest {
  const [id, size] = sizes.reduce<readonly [string, number]>(
    (most, each) => (each[1] > most[1] ? each : most),
    ["", 0],
  );
  return { size, where: ` (${id})` };
}
