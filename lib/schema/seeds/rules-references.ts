import type { SeedContent } from "./content";
import type { SeedRedirect } from "./definitions";
import { type Defined, describeUnknown, SINGULAR } from "./unknown-id";
import type { Placed, Problem, ValuePath } from "./yaml-file";

/** Every id resolves, every definition is spoken of, and every company is named by something. */
export function checkReferences(content: SeedContent): Problem[] {
  // What could not be read may define it or speak of it: the mistake there is reported, and is one.
  const perhaps = (id: string) => content.unread.some((text) => text.includes(id));
  return [...unresolved(content, perhaps), ...unclaimed(content, perhaps), ...unnamed(content, perhaps)];
}

/** An id is used once: one that leads elsewhere is no present one, leads there at one step, and stands once. */
export function checkRedirects(content: SeedContent): Problem[] {
  const present = listPresentIds(content);
  const old = new Set<string>();
  return content.redirects.flatMap(({ record: { kind, from, to }, problem }) => {
    const problems: Problem[] = [];
    if (old.has(`${kind} ${from}`)) problems.push(problem(["from"], `${from} leads elsewhere already`));
    old.add(`${kind} ${from}`);
    if (present[kind].has(from)) problems.push(problem(["from"], `${from} is the id of a ${kind} still`));
    if (!present[kind].has(to)) problems.push(problem(["to"], `there is no ${kind} ${to}`));
    return problems;
  });
}

/** A correction is about something that is there. */
export function checkCorrections(content: SeedContent): Problem[] {
  const present = listPresentIds(content);
  const statements = content.sources.flatMap(({ record: { id, claims, metrics } }) =>
    [...claims, ...metrics].map(({ key }) => `${id}--${key}`),
  );
  const all = new Set([...Object.values(present).flatMap((ids) => [...ids]), ...statements]);
  return content.corrections.flatMap(({ record: { about, source }, problem }) => [
    ...about.flatMap((id, i) =>
      all.has(id) ? [] : [problem(["about", i], `there is no record, claim or metric ${id}`)],
    ),
    ...(source === undefined || present.source.has(source)
      ? []
      : [problem(["source"], `there is no source ${source}`)]),
  ]);
}

function listPresentIds({ named, sources }: SeedContent): Record<SeedRedirect["kind"], ReadonlySet<string>> {
  return {
    company: named.companies,
    partnership: named.partnerships,
    milestone: named.milestones,
    source: new Set(sources.map(({ record }) => record.id)),
  };
}

type Perhaps = (id: string) => boolean;

function unresolved(content: SeedContent, perhaps: Perhaps): Problem[] {
  return referencesOf(content)
    .filter(({ kind, id }) => !content.named[kind].has(id) && !perhaps(id))
    .map(({ placed, kind, id, path }) => placed.problem(path, describeUnknown(content, kind, id)));
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
  const ancestors = content.companies.map(({ record }) => record.partOf);
  const used = new Set([...ancestors, ...references.map(({ id }) => id)]);
  return content.companies.flatMap(({ record, problem }) =>
    used.has(record.id) || perhaps(record.id)
      ? []
      : [problem(["id"], `nothing names the company ${record.id}: no party, milestone, word or mention`)],
  );
}

/** An id that stands somewhere in the files and names something defined elsewhere. */
interface Reference {
  readonly placed: Placed<unknown>;
  readonly kind: Defined;
  readonly id: string;
  readonly path: ValuePath;
}

/** A reference that may be left out. */
type MaybeReference = readonly [kind: Defined, id: string | undefined, path: ValuePath];

/** Every reference of a content, in the order of its files. */
function referencesOf({ partnerships, milestones, sources }: SeedContent): Reference[] {
  return [
    ...partnerships.flatMap((placed) => given(placed, partnershipReferences(placed.record))),
    ...milestones.flatMap((placed) => given(placed, milestoneReferences(placed.record))),
    ...sources.flatMap((placed) => given(placed, sourceReferences(placed.record))),
  ];
}

function given(placed: Placed<unknown>, references: readonly MaybeReference[]): Reference[] {
  return references.flatMap(([kind, id, path]) => (id === undefined ? [] : [{ placed, kind, id, path }]));
}

type RecordOf<K extends "partnerships" | "milestones" | "sources"> = SeedContent[K][number]["record"];

function partnershipReferences({ parties, formed }: RecordOf<"partnerships">): MaybeReference[] {
  return [
    ...parties.map(({ company }, i): MaybeReference => ["companies", company, ["parties", i, "company"]]),
    ["companies", formed, ["formed"]],
  ];
}

function milestoneReferences({ companies, partnerships }: RecordOf<"milestones">): MaybeReference[] {
  return [
    ...companies.map(({ company }, i): MaybeReference => ["companies", company, ["companies", i, "company"]]),
    ...partnerships.map((id, i): MaybeReference => ["partnerships", id, ["partnerships", i]]),
  ];
}

function sourceReferences({ claims, metrics, mentions }: RecordOf<"sources">): MaybeReference[] {
  return [
    ...mentions.map((id, i): MaybeReference => ["companies", id, ["mentions", i]]),
    ...claims.flatMap((claim, i): MaybeReference[] => [
      ["milestones", claim.milestone, ["claims", i, "milestone"]],
      ["partnerships", claim.partnership, ["claims", i, "partnership"]],
      ...speakers(claim.saidBy, ["claims", i, "saidBy"]),
    ]),
    ...metrics.flatMap(({ subject, saidBy }, i): MaybeReference[] => [
      ["companies", subject.company, ["metrics", i, "subject", "company"]],
      ["partnerships", subject.partnership, ["metrics", i, "subject", "partnership"]],
      ["milestones", subject.milestone, ["metrics", i, "subject", "milestone"]],
      ...speakers(saidBy, ["metrics", i, "saidBy"]),
    ]),
  ];
}

function speakers(ids: readonly string[], path: ValuePath): MaybeReference[] {
  return ids.map((id, i) => ["companies", id, [...path, i]]);
}
