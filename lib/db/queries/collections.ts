import type { Client } from "@/lib/db/client";
import type { Day } from "@/lib/domain/days";
import type { Listed } from "@/lib/schema/api/records";
import type { Collection, RecordOf } from "@/lib/schema/api/shapes";
import type { Page } from "@/lib/schema/pages/list-page";
import type { ListName } from "@/lib/schema/parameters/choices";
import { listChanges } from "./changes";
import { getClaim, listClaims } from "./claims";
import { getCompany, listCompanies } from "./companies";
import type { ListQuery } from "./list";
import { getMetric, listMetrics } from "./metrics";
import { getMilestone, listMilestones } from "./milestones";
import { getPartnership, listPartnerships } from "./partnerships";
import type { RecordScope } from "./records";
import { getSource, listSources } from "./sources";

/** How the records of a collection are listed and found. */
export interface CollectionQueries<T> {
  list(client: Client, query: ListQuery): Promise<Page<T>>;
  /** @param of which promises the record of a company counts */
  get(client: Client, id: string, asOf: Day, of?: RecordScope): Promise<T | null>;
}

/** The queries of each collection. */
export const QUERIES: { readonly [C in Collection]: CollectionQueries<RecordOf[C]> } = {
  companies: { list: listCompanies, get: getCompany },
  partnerships: { list: listPartnerships, get: getPartnership },
  milestones: { list: listMilestones, get: getMilestone },
  claims: { list: listClaims, get: getClaim },
  metrics: { list: listMetrics, get: getMetric },
  sources: { list: listSources, get: getSource },
};

type ListOf<T> = CollectionQueries<T>["list"];

/** How each list is read. */
export const LISTS: { readonly [L in ListName]: ListOf<Listed<L>> } = {
  companies: listCompanies,
  partnerships: listPartnerships,
  milestones: listMilestones,
  claims: listClaims,
  metrics: listMetrics,
  sources: listSources,
  changes: listChanges,
};

/** How a list is read, whichever it is. */
export function getList<L extends ListName>(list: L): ListOf<Listed<L>> {
  return LISTS[list] as ListOf<Listed<L>>;
}
