import type { Client } from "@/lib/db/client";
import { type DatasetVersion, readDataset } from "@/lib/db/database";
import { listChanges } from "@/lib/db/queries/changes";
import { getCompanies } from "@/lib/db/queries/companies";
import { getCourses } from "@/lib/db/queries/courses";
import { listSaidDays } from "@/lib/db/queries/dates";
import type { ListQuery } from "@/lib/db/queries/list";
import { listMilestones } from "@/lib/db/queries/milestones";
import type { Day } from "@/lib/domain/days";
import type { CalendarData, CalendarPage, DatasetFacts, FeedData } from "@/lib/schema/pages/files";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { readRecordsOfChanges } from "./changes-page";
import { readWholeList } from "./exports";
import { readNamedRecords } from "./list-page";
import { byId } from "./related";

/** Reads what a calendar of milestones is made from; no more than a page of them is held at once. */
export async function readCalendar(
  client: Client,
  dataset: DatasetVersion,
  params: ListParams,
): Promise<CalendarData> {
  const [companies, namedRecords, { pages }] = await Promise.all([
    getCompanies(client, params.filter.company, params.asOf),
    readNamedRecords(client, params),
    readWholeList(client, dataset, readCalendarPage, params),
  ]);
  return { companies, namedRecords, pages };
}

/** Reads a page of milestones for a calendar. */
export async function readCalendarPage(client: Client, query: ListQuery): Promise<CalendarPage> {
  const page = await listMilestones(client, query);
  const { asOf } = query;
  const withdrawn = page.data.filter(({ status }) => status === "withdrawn").map(({ id }) => id);
  const named = page.data.flatMap(({ companies }) => companies.map(({ company }) => company));
  const [courses, companies] = await Promise.all([
    getCourses(client, withdrawn, asOf, query.filter.sourcing),
    getCompanies(client, named, asOf),
  ]);
  return { ...page, courses, companies: byId(companies) };
}

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

/** Reads what the content says of itself, as of a day. */
export async function readDatasetFacts(asOf: Day): Promise<DatasetFacts> {
  return readDataset(async (client, { version, loadedAt }) => {
    const { first, last } = await listSaidDays(client, asOf);
    return { version, loadedAt, first, last };
  });
}
