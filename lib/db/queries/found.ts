import type { Client } from "@/lib/db/client";
import { keepAnswer } from "@/lib/db/kept";
import { type Found, type SearchedFields, splitTermWhere } from "@/lib/db/where/search";
import { getSearchPlace, isFoundByOwn } from "@/lib/domain/search-place";
import { parseSearch } from "@/lib/domain/search-tokens";
import type { Filter } from "@/lib/schema/parameters/filter";
import { findFew, readAnsweringTokens, type Worded } from "./search/words";

/** Of so few records a list asks by their ids; of more it asks for each word. */
const MOST_FOUND = 500;
/** The same of records that involve a company. */
const MOST_INVOLVED = 256;

/** A filter with the records that hold its words and involve its companies, where they are few: a list looks at these alone. */
export async function withFound<F extends Pick<Filter, "q" | "company">>(
  client: Client,
  kind: Worded,
  filter: F,
  fields: SearchedFields = "own",
): Promise<F & Found> {
  const [found, involved] = await Promise.all([
    findByWords(client, kind, filter.q ?? "", fields),
    findInvolved(client, kind, filter.company),
  ]);
  return { ...filter, found, involved };
}

async function findByWords(
  client: Client,
  kind: Worded,
  q: string,
  fields: SearchedFields,
): Promise<string[] | null> {
  const search = parseSearch(q);
  if (search.terms.length === 0) return null;
  const { ids } = await keepAnswer(client, ["found by words", kind, fields, search], async () => {
    const few = await findFew(client, kind, search.terms.map(splitTermWhere), MOST_FOUND);
    if (few === null) return { ids: null };
    const tokens = await readAnsweringTokens(client, kind, search, few);
    const answers = fields === "own" ? isFoundByOwn : getSearchPlace;
    return { ids: few.filter((id) => answers(search, tokens.get(id) ?? [])).toSorted() };
  });
  return ids;
}

type InvolvedQuery = { readonly where: { companyId: { in: string[] } }; readonly take: number };

/** How the records are found that involve a company. */
const INVOLVED: Readonly<
  Record<"milestone" | "partnership" | "source", (client: Client, query: InvolvedQuery) => Promise<string[]>>
> = {
  milestone: async (client, query) =>
    (await client.milestoneInvolves.findMany({ ...query, select: { milestoneId: true } })).map(
      ({ milestoneId }) => milestoneId,
    ),
  partnership: async (client, query) =>
    (await client.partnershipInvolves.findMany({ ...query, select: { partnershipId: true } })).map(
      ({ partnershipId }) => partnershipId,
    ),
  source: async (client, query) =>
    (await client.sourceInvolves.findMany({ ...query, select: { sourceId: true } })).map(
      ({ sourceId }) => sourceId,
    ),
};

/** The milestones, partnerships or sources that involve one of some companies: what is told of it stands in one of these. */
async function findInvolved(
  client: Client,
  kind: Worded,
  companies: readonly string[],
): Promise<Found["involved"]> {
  if (companies.length === 0 || kind === "company") return null;
  const table = kind === "milestone" || kind === "partnership" ? kind : "source";
  const query = { where: { companyId: { in: [...companies] } }, take: MOST_INVOLVED + 1 };
  const { ids } = await keepAnswer(client, ["involved", table, companies], async () => {
    const all = await INVOLVED[table](client, query);
    return { ids: all.length > MOST_INVOLVED ? null : [...new Set(all)].toSorted() };
  });
  return ids && { companies, ids };
}
