import type { Client } from "@/lib/db/client";
import { getList } from "@/lib/db/queries/collections";
import { whereKnown } from "@/lib/db/where/conditions";
import type { Day } from "@/lib/domain/days";
import { parseSearch } from "@/lib/domain/search-tokens";
import type { FoundList } from "@/lib/schema/api/search-result";
import type { Filter } from "@/lib/schema/parameters/filter";
import { findFilter } from "@/lib/schema/parameters/search-filter";
import type { SearchQuery } from "./search";

/** The lists that hold all that share what the words of a search name; none that is empty, the fittest first. */
export async function findLists(
  client: Client,
  { q, asOf, collection }: Omit<SearchQuery, "most">,
): Promise<FoundList[]> {
  const search = parseSearch(q);
  const countries = await listCountries(client, asOf);
  const asked = (["companies", "partnerships", "milestones"] as const).flatMap((each) => {
    const filter = collection && collection !== each ? null : findFilter(each, search, countries);
    return filter === null ? [] : [{ collection: each, filter }];
  });
  const found = await Promise.all(
    asked.map(async (list) => {
      const query = { filter: list.filter, asOf, sort: null, limit: 1, cursor: null };
      return { ...list, total: (await getList(list.collection)(client, query)).total };
    }),
  );
  const present = found.filter(({ total }) => total > 0);
  return present.some(({ filter }) => isOfCompanies(filter)) ? present : present.toReversed();
}

/** Whether it is companies that are told apart by it, and what they take part in only through them. */
function isOfCompanies({ country, role }: Filter): boolean {
  return country.length > 0 || role.length > 0;
}

async function listCountries(client: Client, asOf: Day): Promise<string[]> {
  const rows = await client.company.findMany({
    where: whereKnown(asOf, "all"),
    distinct: ["country"],
    select: { country: true },
    orderBy: { country: "asc" },
  });
  return rows.flatMap(({ country }) => country ?? []);
}
