import type { Client } from "@/lib/db/client";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnerships";
import type { SearchTexts } from "@/lib/domain/search-tokens";
import type { SearchedCollection } from "@/lib/schema/api/search-result";
import { page } from "./made-records";

interface Labelled extends SearchTexts {
  readonly id: string;
}

/** Every record of a day with the texts by which it may be found. */
export async function labelled(
  client: Client,
  collection: SearchedCollection,
  asOf: string,
): Promise<Labelled[]> {
  const companies = new Map(
    (await everything(client, "companies", asOf)).map(({ id, name, aliases }) => [id, [name, ...aliases]]),
  );
  const namesOf = (ids: readonly { readonly company: string }[]) =>
    ids.flatMap(({ company }) => companies.get(company) ?? []);
  switch (collection) {
    case "companies":
      return [...companies].map(([id, [name = "", ...aliases]]) => ({ id, name, aliases }));
    case "partnerships":
      return (await everything(client, "partnerships", asOf)).map(({ id, name, parties, kinds }) => ({
        id,
        name,
        borrowed: [...namesOf(parties), ...kinds.map((kind) => getLabel(PARTNERSHIP_KINDS, kind))],
      }));
    case "milestones":
      return (await everything(client, "milestones", asOf)).map(({ id, title, companies, kind }) => ({
        id,
        name: title,
        borrowed: [...namesOf(companies), getLabel(MILESTONE_KINDS, kind)],
      }));
    case "sources":
      return (await everything(client, "sources", asOf)).map(({ id, publisher, title }) => ({
        id,
        name: title ?? "",
        aliases: [publisher],
      }));
  }
}

/** A whole collection; more than one page holds. */
async function everything<C extends SearchedCollection>(client: Client, collection: C, asOf: string) {
  return (await page(client, collection, { asOf, limit: 10_000 })).data;
}
