import { type Defined, referencesOf } from "./references";
import type { SeedContent } from "./seed-dataset";
import type { Problem } from "./yaml-file";

const SINGULAR: Record<Defined, string> = {
  companies: "company",
  partnerships: "partnership",
  milestones: "milestone",
};

/** Every id resolves, every definition is spoken of, and every company is named by something. */
export function checkReferences(content: SeedContent): Problem[] {
  // What could not be read may define it or speak of it: the mistake there is reported, and is one.
  const perhaps = (id: string) => content.unread.some((text) => text.includes(id));
  return [...unresolved(content, perhaps), ...unclaimed(content, perhaps), ...unnamed(content, perhaps)];
}

type Perhaps = (id: string) => boolean;

function unresolved(content: SeedContent, perhaps: Perhaps): Problem[] {
  return referencesOf(content)
    .filter(({ kind, id }) => !content.named[kind].has(id) && !perhaps(id))
    .map(({ placed, kind, id, path }) => placed.problem(path, `there is no ${SINGULAR[kind]} ${id}`));
}

function unclaimed(content: SeedContent, perhaps: Perhaps): Problem[] {
  const claims = content.sources.flatMap(({ record }) => record.claims);
  const claimed = new Set(claims.map(({ milestone, partnership }) => milestone ?? partnership));
  return (["partnerships", "milestones"] as const).flatMap((kind) =>
    content[kind].flatMap(({ record, problem }) =>
      claimed.has(record.id) || perhaps(record.id)
        ? []
        : [problem(["id"], `no source makes a claim about the ${SINGULAR[kind]} ${record.id}`)],
    ),
  );
}

function unnamed(content: SeedContent, perhaps: Perhaps): Problem[] {
  const references = referencesOf(content).filter(({ kind }) => kind === "companies");
  const wholes = content.companies.map(({ record }) => record.partOf);
  const used = new Set([...wholes, ...references.map(({ id }) => id)]);
  return content.companies.flatMap(({ record, problem }) =>
    used.has(record.id) || perhaps(record.id)
      ? []
      : [problem(["id"], `nothing names the company ${record.id}: no party, milestone, word or mention`)],
  );
}
