import type { Client } from "@/lib/db/client";
import { listChanges } from "@/lib/db/queries/changes";
import { getCompanies } from "@/lib/db/queries/companies";
import type { FeedData } from "@/lib/schema/pages/files";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { readRecordsOfChanges } from "./changes-page";
import { readNamedRecords } from "./list-page";
import { byId } from "./related";

/**
 * Reads a page of the feed of changes; no more than a page is ever held.
 * @throws {CursorError} where the cursor is not of this list and order
 */
export async function readFeedPage(client: Client, params: ListParams): Promise<FeedData> {
  const { filter, asOf } = params;
  const page = await listChanges(client, params);
  const speakers = page.data.flatMap(({ saidBy }) => saidBy);
  const [records, companies, named] = await Promise.all([
    readRecordsOfChanges(client, page.data, asOf),
    getCompanies(client, [...filter.company, ...speakers], asOf),
    readNamedRecords(client, params),
  ]);
  return {
    page,
    milestones: byId([...named.milestones, ...records.milestones]),
    partnerships: byId([...named.partnerships, ...records.partnerships]),
    companies: byId(companies),
    sources: records.sources,
  };
}
