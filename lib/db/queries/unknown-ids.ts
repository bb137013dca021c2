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

/** What a filter names that no record is: each a problem of the address. */
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
  return ids
    .filter((id) => !known.has(id))
    .map((value) => ({ parameter: name, value, message: `expected the id of a ${names}` }));
}

/** A filter without what it names that no record is. */
export function dropUnknownIds<F extends Partial<Filter>>(
  filter: F,
  unknownIds: readonly AddressProblem[],
): F {
  const unknown = (name: string, id: unknown) =>
    unknownIds.some(({ parameter, value }) => parameter === name && value === id);
  const kept = Object.entries(filter).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.filter((id) => !unknown(name, id)) : value,
  ]);
  return Object.fromEntries(kept) as F;
}
