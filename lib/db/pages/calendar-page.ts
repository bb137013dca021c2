import type { Client } from "@/lib/db/client";
import { getCompanies } from "@/lib/db/queries/companies";
import { getCourses } from "@/lib/db/queries/courses";
import type { ListQuery } from "@/lib/db/queries/list";
import { listMilestones } from "@/lib/db/queries/milestones";
import type { CalendarPage } from "@/lib/schema/pages/files";
import { byId } from "./related";

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
