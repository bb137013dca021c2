import type { SeedContent } from "./seed-dataset";
import type { Placed } from "./typed";
import type { Problem, ValuePath } from "./yaml-file";

type Kind = keyof SeedContent["named"];
const SINGULAR: Record<Kind, string> = {
  companies: "company",
  partnerships: "partnership",
  milestones: "milestone",
};

/** Every id resolves, every definition is spoken of, and every company is named by something. */
export function checkReferences(content: SeedContent): Problem[] {
  const problems: Problem[] = [];
  const used: Record<Kind, Set<string>> = {
    companies: new Set(content.companies.flatMap(({ record }) => record.partOf ?? [])),
    partnerships: new Set(),
    milestones: new Set(),
  };
  const claimed = new Set<string>();

  // What could not be read may define it or speak of it: the mistake there is reported, and is one.
  const perhaps = (id: string) => content.unread.some((text) => text.includes(id));

  const refer = (placed: Placed<unknown>, kind: Kind, id: string | undefined, path: ValuePath) => {
    if (id === undefined) return;
    used[kind].add(id);
    if (!content.named[kind].has(id) && !perhaps(id))
      problems.push(placed.problem(path, `there is no ${SINGULAR[kind]} ${id}`));
  };

  for (const placed of content.partnerships) {
    const { parties, formed } = placed.record;
    for (const [i, { company }] of parties.entries())
      refer(placed, "companies", company, ["parties", i, "company"]);
    refer(placed, "companies", formed, ["formed"]);
  }
  for (const placed of content.milestones) {
    const { companies, partnerships } = placed.record;
    for (const [i, { company }] of companies.entries())
      refer(placed, "companies", company, ["companies", i, "company"]);
    for (const [i, id] of partnerships.entries()) refer(placed, "partnerships", id, ["partnerships", i]);
  }
  for (const placed of content.sources) {
    const { claims, metrics, mentions } = placed.record;
    for (const [i, id] of mentions.entries()) refer(placed, "companies", id, ["mentions", i]);
    for (const [i, claim] of claims.entries()) {
      refer(placed, "milestones", claim.milestone, ["claims", i, "milestone"]);
      refer(placed, "partnerships", claim.partnership, ["claims", i, "partnership"]);
      for (const [j, id] of claim.saidBy.entries())
        refer(placed, "companies", id, ["claims", i, "saidBy", j]);
      claimed.add(claim.milestone ?? claim.partnership ?? "");
    }
    for (const [i, { subject, saidBy }] of metrics.entries()) {
      refer(placed, "companies", subject.company, ["metrics", i, "subject", "company"]);
      refer(placed, "partnerships", subject.partnership, ["metrics", i, "subject", "partnership"]);
      refer(placed, "milestones", subject.milestone, ["metrics", i, "subject", "milestone"]);
      for (const [j, id] of saidBy.entries()) refer(placed, "companies", id, ["metrics", i, "saidBy", j]);
    }
  }

  for (const kind of ["partnerships", "milestones"] as const) {
    for (const { record, problem } of content[kind]) {
      if (!claimed.has(record.id) && !perhaps(record.id))
        problems.push(problem(["id"], `no source makes a claim about the ${SINGULAR[kind]} ${record.id}`));
    }
  }
  for (const { record, problem } of content.companies) {
    if (!used.companies.has(record.id) && !perhaps(record.id))
      problems.push(
        problem(["id"], `nothing names the company ${record.id}: no party, milestone, word or mention`),
      );
  }
  return problems;
}
