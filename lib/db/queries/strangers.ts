import type { Client } from "@/lib/db/client";
import type { Filter } from "@/lib/schema/parameters";
import type { AddressProblem } from "@/lib/schema/read-address";

/** As much of a filter as names records. */
export type NamedInFilter = Pick<Filter, "company"> & Partial<Pick<Filter, Optional>>;

type Optional = "partnership" | "milestone";

/** What a filter names that no record is: each a problem of the address. */
export async function strangersOf(
  client: Client,
  { company, partnership = [], milestone = [] }: NamedInFilter,
): Promise<AddressProblem[]> {
  const among = (ids: readonly string[]) => ({
    where: { id: { in: [...ids] } },
    select: { id: true } as const,
  });
  const [companies, partnerships, milestones] = await Promise.all([
    company.length === 0 ? [] : client.company.findMany(among(company)),
    partnership.length === 0 ? [] : client.partnership.findMany(among(partnership)),
    milestone.length === 0 ? [] : client.milestone.findMany(among(milestone)),
  ]);
  return [
    ...problemsOf("company", company, companies),
    ...problemsOf("partnership", partnership, partnerships),
    ...problemsOf("milestone", milestone, milestones),
  ];
}

function problemsOf(
  parameter: "company" | Optional,
  asked: readonly string[],
  found: readonly { readonly id: string }[],
): AddressProblem[] {
  const known = new Set(found.map(({ id }) => id));
  return asked
    .filter((id) => !known.has(id))
    .map((value) => ({ parameter, value, message: `expected the id of a ${parameter}` }));
}
