import type { Client } from "@/lib/db/client";
import { withFound } from "@/lib/db/queries/found";
import { buildBelievedWhere } from "@/lib/db/where/milestones";
import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import { milestoneStatus } from "@/lib/schema/api/values";
import type { CrowdedLane } from "@/lib/schema/pages/promises";
import type { Filter } from "@/lib/schema/parameters/filter";

/**
 * The companies that are responsible for most of the milestones that a filter keeps, each with how many of these stand at
 * which day with which status: what a timeline draws of more than can be drawn one by one. Nobody's milestones are in none.
 * @param most how many companies at the most
 */
export async function tallyCrowdedLanes(
  client: Client,
  filter: Filter,
  asOf: Day,
  most: number,
): Promise<CrowdedLane[]> {
  const where = buildBelievedWhere(await withFound(client, "milestone", filter), asOf);
  const owners = await client.milestoneBelief.groupBy({
    by: ["ownerId"],
    where: { AND: [where, { ownerId: { not: null } }] },
    orderBy: [{ _count: { milestoneId: "desc" } }, { ownerId: "asc" }],
    take: most,
  });
  const ids = owners.flatMap(({ ownerId }) => ownerId ?? []);
  const rows = await client.milestoneBelief.groupBy({
    by: ["ownerId", "status", "stands"],
    where: { AND: [where, { ownerId: { in: ids } }] },
    orderBy: [{ ownerId: "asc" }, { stands: "asc" }, { status: "asc" }],
    _count: true,
  });
  const byOwner = groupBy(rows, ({ ownerId }) => ownerId ?? undefined);
  return ids.map((company) => ({
    company,
    tallies: (byOwner.get(company) ?? []).map(({ status, stands, _count }) => ({
      status: milestoneStatus.parse(status),
      stands,
      count: _count,
    })),
  }));
}
