import type { Client } from "@/lib/db/client";
import type { Filter } from "@/lib/schema/parameters";
import type { AddressProblem } from "@/lib/schema/read-address";

/** As much of a filter as names records. */
export type NamedInFilter = Pick<Filter, "company"> & Partial<Pick<Filter, "partnership">>;

/** What a filter names that no record is: each a problem of the address. */
export async function strangersOf(
  client: Client,
  { company, partnership = [] }: NamedInFilter,
): Promise<AddressProblem[]> {
  const select = { id: true } as const;
  const [companies, partnerships] = await Promise.all([
    company.length === 0 ? [] : client.company.findMany({ where: { id: { in: [...company] } }, select }),
    partnership.length === 0
      ? []
      : client.partnership.findMany({ where: { id: { in: [...partnership] } }, select }),
  ]);
  return [
    ...problemsOf("company", company, companies),
    ...problemsOf("partnership", partnership, partnerships),
  ];
}

function problemsOf(
  parameter: "company" | "partnership",
  asked: readonly string[],
  found: readonly { readonly id: string }[],
): AddressProblem[] {
  const known = new Set(found.map(({ id }) => id));
  return asked
    .filter((id) => !known.has(id))
    .map((value) => ({ parameter, value, message: `expected the id of a ${parameter}` }));
}
