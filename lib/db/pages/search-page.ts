import type { Client } from "@/lib/db/client";
import { readDataset } from "@/lib/db/database";
import { listSaidDays } from "@/lib/db/queries/dates";
import { findLists } from "@/lib/db/queries/search/lists";
import { search } from "@/lib/db/queries/search/search";
import { whereKnown } from "@/lib/db/where/conditions";
import type { Day } from "@/lib/domain/days";
import { compareSearchPlaces } from "@/lib/domain/search-place";
import type { SearchGroup } from "@/lib/schema/api/search-result";
import type { SearchPageData } from "@/lib/schema/pages/list-page";
import type { PageAddress } from "@/lib/schema/parameters/page-address";
import type { SearchParams } from "@/lib/schema/parameters/to-params";

/** So many of each kind stand on the page of all; of one kind alone so many. */
const MOST = { ofEach: 10, ofOne: 100 };

/** Reads the page of the search. */
export async function readSearchPage({
  params,
  problems,
}: PageAddress<SearchParams>): Promise<SearchPageData> {
  return readDataset(async (client) => {
    const { q, asOf, collection } = params;
    const most = collection ? MOST.ofOne : MOST.ofEach;
    const [said, groups, searched, lists] = await Promise.all([
      listSaidDays(client, asOf),
      search(client, { q: q ?? "", asOf, most, collection }),
      countAll(client, asOf),
      findLists(client, { q: q ?? "", asOf, collection }),
    ]);
    const apart = totalOf(groups) === 0 ? await wordByWord(client, params) : [];
    return { params, problems, said, groups: sortByBest(groups), searched, lists, apart };
  });
}

/** The kind of the best first; of the same place in the usual order. */
function sortByBest(groups: readonly SearchGroup[]): SearchGroup[] {
  const placeOf = ({ results: [best] }: SearchGroup) => best?.place ?? "parts";
  return groups.toSorted((a, b) => compareSearchPlaces(placeOf(a), placeOf(b)));
}

/** More words than somebody types who looks for something. */
const MOST_APART = 6;

async function wordByWord(
  client: Client,
  { q, asOf, collection }: SearchParams,
): Promise<SearchPageData["apart"]> {
  const words = [...new Set(q?.split(/\s+/))].slice(0, MOST_APART);
  if (words.length < 2) return [];
  return Promise.all(
    words.map(async (word) => ({
      word,
      total: totalOf(await search(client, { q: word, asOf, most: 1, collection })),
    })),
  );
}

function totalOf(groups: readonly SearchGroup[]): number {
  return groups.reduce((sum, { total }) => sum + total, 0);
}

async function countAll(client: Client, asOf: Day): Promise<SearchPageData["searched"]> {
  const where = whereKnown(asOf, "all");
  const [companies, partnerships, milestones, sources] = await Promise.all([
    client.company.count({ where }),
    client.partnership.count({ where }),
    client.milestone.count({ where }),
    client.source.count({ where }),
  ]);
  return { companies, partnerships, milestones, sources };
}
