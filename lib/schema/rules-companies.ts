import { nameKey } from "./name-key";
import type { SeedContent } from "./seed-dataset";
import type { Problem } from "./yaml-file";

/** One record per organisation: no name or alias stands for two, and no company is a part of itself. */
export function checkCompanies({ companies, named }: SeedContent): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const { record, problem } of companies) {
    const spellings: [string, (string | number)[]][] = [
      [record.name, ["name"]],
      ...record.aliases.map((alias, index): [string, (string | number)[]] => [alias, ["aliases", index]]),
    ];
    for (const [spelling, path] of spellings) {
      const key = nameKey(spelling);
      const owner = owners.get(key);
      if (owner !== undefined && owner !== record.id)
        problems.push(
          problem(path, `"${spelling}" is also a name of ${owner}: one organisation, one record`),
        );
      owners.set(key, owner ?? record.id);
    }
    if (record.aliases.includes(record.name))
      problems.push(problem(["aliases"], `"${record.name}" is the name itself, not another spelling`));
    if (record.partOf !== undefined && !named.companies.has(record.partOf))
      problems.push(problem(["partOf"], `there is no company ${record.partOf}`));
  }
  return [...problems, ...checkWholes(companies)];
}

function checkWholes(companies: SeedContent["companies"]): Problem[] {
  const partOf = partsOf(companies);
  return companies.flatMap(({ record, problem }) =>
    chainOf(record.id, partOf).slice(1).includes(record.id)
      ? [problem(["partOf"], `${record.id} is a part of itself`)]
      : [],
  );
}

/** What each company is a part of. */
export function partsOf(companies: SeedContent["companies"]): Map<string, string | undefined> {
  return new Map(companies.map(({ record }) => [record.id, record.partOf]));
}

/** A company and all it is a part of, nearest first; a chain that bites its tail ends there. */
export function chainOf(id: string, partOf: ReadonlyMap<string, string | undefined>): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next !== undefined; next = partOf.get(next)) {
    const known = chain.includes(next);
    chain.push(next);
    if (known) break;
  }
  return chain;
}
