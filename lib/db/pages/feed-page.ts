import type { Client } from "@/lib/db/client";
import { listChanges } from "@/lib/db/queries/changes";
import { getCompanies } from "@/lib/db/queries/companies";
import type { FeedData } from "@/lib/schema/pages/files";
import type { AskedList } from "@/lib/schema/parameters/asked";
import { recordsOfChanges } from "./changes-page";
import { recordsNamed } from "./list-page";
import { byId } from "./related";

/**
 * Reads a page of the feed of changes; no more than a page is ever held.
 * @throws {CursorError} where the cursor is not of this list and order
 */
export async function readFeedPage(client: Client, asked: AskedList): Promise<FeedData> {
  const { filter, asOf } = asked;
  const page = await listChanges(client, asked);
  const speakers = page.data.flatMap(({ saidBy }) => saidBy);
  const [records, companies, named] = await Promise.all([
    recordsOfChanges(client, page.data, asOf),
    getCompanies(client, [...filter.company, ...speakers], asOf),
    recordsNamed(client, asked),
  ]);
  return {
    page,
    milestones: byId([...named.milestones, ...records.milestones]),
    partnerships: byId([...named.partnerships, ...records.partnerships]),
    companies: byId(companies),
    sources: records.sources,
  };
}
