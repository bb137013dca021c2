import type { Client } from "@/lib/db/client";
import { getCompanies } from "@/lib/db/queries/companies";
import { dateFrom } from "@/lib/db/queries/dates";
import { historyOf } from "@/lib/db/queries/history";
import type { ListQuery } from "@/lib/db/queries/list";
import { listMilestones } from "@/lib/db/queries/milestones";
import { historyWhere } from "@/lib/db/where/changes";
import type { CalendarPage } from "@/lib/schema/calendar-data";
import type { DateShape } from "@/lib/schema/shapes";
import { byId } from "./related";

/** Reads a page of milestones for a calendar. */
export async function readCalendarPage(client: Client, query: ListQuery): Promise<CalendarPage> {
  const page = await listMilestones(client, query);
  const { asOf } = query;
  const withdrawn = page.data.filter(({ status }) => status === "withdrawn").map(({ id }) => id);
  const named = page.data.flatMap(({ companies }) => companies.map(({ company }) => company));
  const [targets, companies] = await Promise.all([
    withdrawnTargets(client, withdrawn, query),
    getCompanies(client, named, asOf),
  ]);
  return { ...page, withdrawn: targets, companies: byId(companies) };
}

/** The target that stood before the last withdrawal of each milestone. */
async function withdrawnTargets(
  client: Client,
  milestones: readonly string[],
  { asOf, filter: { sourcing } }: ListQuery,
): Promise<ReadonlyMap<string, DateShape>> {
  if (milestones.length === 0) return new Map();
  const rows = await client.claim.findMany({
    where: {
      milestoneId: { in: [...milestones] },
      saidOnLatest: { lte: asOf },
      ...historyWhere({ revision: "withdrawn" }, sourcing),
    },
    orderBy: { rank: "asc" },
    include: historyOf(sourcing),
  });
  const targets = new Map<string, DateShape>();
  for (const row of rows) {
    const target = dateFrom(row.wellHistory ?? row, "from");
    if (target !== null && row.milestoneId !== null) targets.set(row.milestoneId, target);
  }
  return targets;
}
