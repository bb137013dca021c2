import type { Client } from "@/lib/db/client";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import { partnershipBeliefWhere, partnershipWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import type { Facets } from "@/lib/schema/facets";
import type { Filter } from "@/lib/schema/parameters/filter";
import { inOrder } from "./in-order";
import { listYears } from "./year-counts";

/** How many partnerships each choice would leave. */
export async function partnershipFacets(client: Client, filter: Filter, asOf: Day): Promise<Facets> {
  const where = (without: Partial<Filter>) => {
    const rest = { ...filter, ...without };
    return { ...partnershipWhere(rest, asOf), beliefs: { some: partnershipBeliefWhere(rest, asOf) } };
  };
  const [company, kind, technology, status, announced, dated, all, shown] = await Promise.all([
    client.partnershipInvolves.groupBy({
      by: ["companyId"],
      where: { partnership: where({ company: [] }) },
      _count: true,
    }),
    client.partnershipKind.groupBy({
      by: ["kind"],
      where: { partnership: where({ kind: [] }) },
      _count: true,
    }),
    client.partnershipTechnology.groupBy({
      by: ["technology"],
      where: { partnership: where({ technology: [] }) },
      _count: true,
    }),
    client.partnershipBelief.groupBy({
      by: ["status"],
      where: {
        ...partnershipBeliefWhere({ ...filter, status: [] }, asOf),
        partnership: partnershipWhere(filter, asOf),
      },
      _count: true,
    }),
    client.partnershipBelief.aggregate({
      where: {
        ...partnershipBeliefWhere(filter, asOf),
        undated: false,
        partnership: partnershipWhere({ ...filter, year: null }, asOf),
      },
      _min: { sortDay: true },
    }),
    tallyMilestones(client, { ...filter, year: null, kind: [], status: [], technology: [], q: null }, asOf),
    client.partnership.count({ where: where({ scope: "all" }) }),
    client.partnership.count({ where: where({ scope: "solid-state" }) }),
  ]);
  const years = listYears(announced._min.sortDay, dated);
  const year = await Promise.all(
    years.map(async (year) => ({
      id: String(year),
      count: await client.partnership.count({ where: where({ year: { from: year, to: year } }) }),
    })),
  );
  return {
    company: inOrder(company.map(({ companyId, _count }) => ({ id: companyId, count: _count }))),
    kind: inOrder(kind.map(({ kind, _count }) => ({ id: kind, count: _count }))),
    technology: inOrder(technology.map(({ technology, _count }) => ({ id: technology, count: _count }))),
    status: inOrder(status.map(({ status, _count }) => ({ id: status, count: _count }))),
    year,
    hidden: all - shown,
  };
}
