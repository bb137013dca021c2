import { fold } from "@/lib/domain/fold";
import type { SeedContent } from "./seed-dataset";
import type { Problem } from "./yaml-file";

/** What a company's legal form adds to its name, which tells no two companies apart. */
const LEGAL_FORMS =
  /\b(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|ag|se|sa|gmbh|kk|nv|bv|spa)\b/g;

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
  const partOf = new Map(companies.map(({ record }) => [record.id, record.partOf]));
  return companies.flatMap(({ record, problem }) => {
    const chain: string[] = [];
    for (let next = record.partOf; next !== undefined && !chain.includes(next); next = partOf.get(next))
      chain.push(next);
    return chain.includes(record.id) ? [problem(["partOf"], `${record.id} is a part of itself`)] : [];
  });
}

/** A name as far as it tells organisations apart. */
function nameKey(name: string): string {
  const plain = fold(name)
    .replace(/[.,'’&()]/g, " ")
    .replace(/-/g, " ");
  const bare = plain.replace(LEGAL_FORMS, " ").replace(/\s+/g, " ").trim();
  return bare === "" ? plain.trim() : bare;
}
