import type { Client } from "@/lib/db/client";
import { END_OF_TIME } from "@/lib/domain/days";
import type { NamedRecord } from "@/lib/schema/parameters/entry";
import {
  CHOOSING_NAMES,
  type Filter,
  getEntry,
  type ParameterName,
  readValue,
} from "@/lib/schema/parameters/filter";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import { getCompanies } from "./companies";

type Find = (client: Client, ids: string[]) => Promise<{ readonly id: string }[]>;

const select = { id: true } as const;
const FIND: Readonly<Record<NamedRecord, Find>> = {
  company: (client, ids) => getCompanies(client, ids, END_OF_TIME),
  partnership: (client, ids) => client.partnership.findMany({ where: { id: { in: ids } }, select }),
  milestone: (client, ids) => client.milestone.findMany({ where: { id: { in: ids } }, select }),
};

/** What a filter names that no record is, or none any more: each a problem of the address. */
export async function findUnknownIds(client: Client, filter: Partial<Filter>): Promise<AddressProblem[]> {
  const problems = CHOOSING_NAMES.map((name) => findUnknownIdsIn(client, name, filter));
  return (await Promise.all(problems)).flat();
}

async function findUnknownIdsIn(
  client: Client,
  name: ParameterName,
  filter: Partial<Filter>,
): Promise<AddressProblem[]> {
  const { names } = getEntry(name);
  const ids = readValue(name, filter).items as string[];
  if (names === undefined || ids.length === 0) return [];
  const known = new Set((await FIND[names](client, ids)).map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  const moved = unknown.length === 0 ? new Map<string, string>() : await findNewIds(client, names, unknown);
  return unknown.map((value) => {
    const movedTo = moved.get(value);
    const message = `expected the id of a ${names}`;
    return { parameter: name, value, message, ...(movedTo !== undefined && { movedTo }) };
  });
}

/** Where some ids lead that are no longer in use, each once for ever. */
async function findNewIds(client: Client, kind: string, ids: string[]): Promise<Map<string, string>> {
  const rows = await client.redirect.findMany({ where: { kind, oldId: { in: ids } } });
  return new Map(rows.map(({ oldId, newId }) => [oldId, newId]));
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ["companies", "company"],
  ["partnerships", "partnership"],
  ["milestones", "milestone"],
  ["sources", "source"],
  ["claims", "source"],
  ["metrics", "source"],
]);

/**
 * The id that a record has now, by one that it had before; null where that is none of its collection. What a source says
 * moves with the source.
 */
export async function findNewId(client: Client, collection: string, id: string): Promise<string | null> {
  const kind = KINDS.get(collection);
  if (kind === undefined) return null;
  const [record = "", ...key] = id.split("--");
  const moved = (await findNewIds(client, kind, [record])).get(record);
  return moved === undefined ? null : [moved, ...key].join("--");
}

/** A filter with the present ids of what it names by old ones, and without what no record is. */
export function replaceUnknownIds<F extends Partial<Filter>>(
  filter: F,
  unknownIds: readonly AddressProblem[],
): F {
  const present = (name: string, id: unknown) => {
    const problem = unknownIds.find(({ parameter, value }) => parameter === name && value === id);
    return problem ? (problem.movedTo ?? []) : id;
  };
  const kept = Object.entries(filter).map(([name, value]) => [
    name,
    Array.isArray(value) ? [...new Set(value.flatMap((id) => present(name, id)))] : value,
  ]);
  return Object.fromEntries(kept) as F;
}
