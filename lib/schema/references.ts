import type { SeedContent } from "./seed-dataset";
import type { Placed } from "./typed";
import type { ValuePath } from "./yaml-file";

/** The definitions that ids refer to. */
export type Defined = keyof SeedContent["named"];

/** An id that stands somewhere in the files and names something defined elsewhere. */
export interface Reference {
  readonly placed: Placed<unknown>;
  readonly kind: Defined;
  readonly id: string;
  readonly path: ValuePath;
}

/** A reference that may be left out. */
type MaybeReference = readonly [kind: Defined, id: string | undefined, path: ValuePath];

/** Every reference of a content, in the order of its files. */
export function referencesOf({ partnerships, milestones, sources }: SeedContent): Reference[] {
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
