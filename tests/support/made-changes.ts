import type { Client } from "@/lib/db/client";
import { listChanges } from "@/lib/db/queries/changes";
import { listIds } from "@/lib/domain/list";
import { CHANGE_REVISIONS } from "@/lib/domain/revisions";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { TODAY } from "./made-dataset";
import { madeFilter } from "./made-filters";
import type { Random } from "./made-random";

/** A list of changes as it is asked for. */
export interface AskedChanges {
  readonly asOf?: string;
  readonly filter?: Partial<Filter>;
  readonly sort?: string | null;
  readonly limit?: number;
  readonly cursor?: string | null;
}

/** One page of changes; all of today's where nothing is asked. */
export function changes(client: Client, params: AskedChanges = {}) {
  const { asOf = TODAY, filter, sort = null, limit = 500, cursor = null } = params;
  const whole = { ...NO_FILTER, scope: "all" as const, ...filter };
  return listChanges(client, { asOf, filter: whole, sort, limit, cursor });
}

/** A filter of changes: one of claims, and now and then some revisions. */
export function someChangesFilter(chance: Random): Filter {
  const revision = chance.chance(0.4) ? chance.some(listIds(CHANGE_REVISIONS), 1, 4) : [];
  return { ...madeFilter(chance, "claims"), revision };
}
