import type { Client } from "@/lib/db/client";
import type { Day } from "@/lib/domain/days";
import type { Page } from "@/lib/schema/list-page";
import type { Collection, RecordOf } from "@/lib/schema/shapes";
import { getClaim, listClaims } from "./claims";
import { getCompany, listCompanies } from "./companies";
import type { ListQuery } from "./list";
import { getMetric, listMetrics } from "./metrics";
import { getMilestone, listMilestones } from "./milestones";
import { getPartnership, listPartnerships } from "./partnerships";
import { getSource, listSources } from "./sources";

/** How the records of a collection are listed and found. */
export interface CollectionQueries<T> {
  list(client: Client, query: ListQuery): Promise<Page<T>>;
  get(client: Client, id: string, asOf: Day): Promise<T | null>;
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
