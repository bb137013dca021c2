import type { SeedContent } from "./content";
import { toNameKey } from "./name-key";
import { describeUnknown } from "./unknown-id";
import type { Problem } from "./yaml-file";

/** The newest last: of two that are one article that one is the mistake. */
export function sortByAdded(sources: SeedContent["sources"]): SeedContent["sources"] {
  const added = ({ record }: SeedContent["sources"][number]) => record.added;
  return sources.toSorted((a, b) => (added(a) < added(b) ? -1 : added(a) > added(b) ? 1 : 0));
}

/** One record per organisation: no name or alias stands for two, and no company is a part of itself. */
export function checkCompanies(content: SeedContent): Problem[] {
  const { companies, named } = content;
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const { record, problem } of companies) {
    const spellings: [string, (string | number)[]][] = [
      [record.name, ["name"]],
      ...record.aliases.map((alias, index): [string, (string | number)[]] => [alias, ["aliases", index]]),
    ];
    for (const [spelling, path] of spellings) {
      const key = toNameKey(spelling);
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
      problems.push(problem(["partOf"], describeUnknown(content, "companies", record.partOf)));
  }
  return [...problems, ...checkAncestors(companies)];
}

function checkAncestors(companies: SeedContent["companies"]): Problem[] {
  const partOf = listParts(companies);
  return companies.flatMap(({ record, problem }) =>
    listChain(record.id, partOf).slice(1).includes(record.id)
      ? [problem(["partOf"], `${record.id} is a part of itself`)]
      : [],
  );
}

/** What each company is a part of. */
export function listParts(companies: SeedContent["companies"]): Map<string, string | undefined> {
  return new Map(companies.map(({ record }) => [record.id, record.partOf]));
}

/** A company and all it is a part of, nearest first; a chain that bites its tail ends there. */
export function listChain(id: string, partOf: ReadonlyMap<string, string | undefined>): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next !== undefined; next = partOf.get(next)) {
    const known = chain.includes(next);
    chain.push(next);
    if (known) break;
  }
  return chain;
}
