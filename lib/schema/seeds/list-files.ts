import { z } from "zod";
import {
  seedAudit,
  seedCompany,
  seedCorrection,
  seedExpectations,
  seedLeftOut,
  seedMilestone,
  seedPartnership,
  seedRedirect,
} from "./definitions";
import {
  type Findings,
  type Placed,
  parseEachTyped,
  parseTyped,
  placeRecord,
  type YamlFile,
} from "./yaml-file";

/** A file that holds one list, or one record: what was read of it so far. */
export interface ListFile<T> {
  readonly placed: Placed<T>[];
  /** Reads it, and returns its records. */
  read(yaml: YamlFile): readonly T[];
  /** Takes what it was found to hold before. */
  take(records: readonly T[], problemAt: YamlFile["problemAt"]): void;
}

type Ids = Set<string>;

/** The files that hold lists or one record, by their names. */
export function createLists(
  named: Record<"companies" | "partnerships" | "milestones", Ids>,
  findings: Findings,
) {
  const list = <T>(schema: z.ZodType<T>, ids?: Ids): ListFile<T> => {
    const placed: Placed<T>[] = [];
    const addAll = (all: readonly Placed<T>[]) => {
      for (const each of all) placed.push(each);
    };
    return {
      placed,
      read(yaml) {
        const own = ids
          ? definitions(yaml, schema, ids, findings)
          : parseEachTyped(yaml, schema, yaml.value, [], findings);
        addAll(own);
        return own.map(({ record }) => record);
      },
      take(records, problemAt) {
        for (const record of records) ids?.add((record as { readonly id: string }).id);
        addAll(records.map((record, index) => placeRecord(record, [index], problemAt)));
      },
    };
  };
  const one = <T>(schema: z.ZodType<T>): ListFile<T> => {
    const placed: Placed<T>[] = [];
    return {
      placed,
      read(yaml) {
        const own = parseTyped(yaml, schema, yaml.value, [], findings);
        if (own) placed.push(own);
        return own ? [own.record] : [];
      },
      take: (records, problemAt) => {
        for (const record of records) placed.push(placeRecord(record, [], problemAt));
      },
    };
  };
  return {
    "companies.yaml": list(seedCompany, named.companies),
    "partnerships.yaml": list(seedPartnership, named.partnerships),
    "milestones.yaml": list(seedMilestone, named.milestones),
    "expectations.yaml": one(seedExpectations),
    "redirects.yaml": list(seedRedirect),
    "corrections.yaml": list(seedCorrection),
    "audits.yaml": list(seedAudit),
    "left-out.yaml": list(seedLeftOut),
  };
}

/** What was read of them. */
export function pickRecords(lists: ReturnType<typeof createLists>) {
  return {
    companies: lists["companies.yaml"].placed,
    partnerships: lists["partnerships.yaml"].placed,
    milestones: lists["milestones.yaml"].placed,
    expectations: lists["expectations.yaml"].placed[0] ?? null,
    redirects: lists["redirects.yaml"].placed,
    corrections: lists["corrections.yaml"].placed,
    audits: lists["audits.yaml"].placed,
    leftOut: lists["left-out.yaml"].placed,
  };
}

/** The entries of a list of definitions; each id stands for one. */
function definitions<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  ids: Set<string>,
  findings: Findings,
): Placed<T>[] {
  for (const [index, value] of Array.isArray(yaml.value) ? yaml.value.entries() : []) {
    const { success, data } = z.object({ id: z.string() }).safeParse(value);
    if (!success) continue;
    if (ids.has(data.id)) findings.problems.push(yaml.problemAt([index, "id"], `the id ${data.id} is taken`));
    ids.add(data.id);
  }
  return parseEachTyped(yaml, schema, yaml.value, [], findings);
}
