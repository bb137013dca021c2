import type { Client } from "@/lib/db/client";
import { listQualityTexts } from "@/lib/domain/search-names";
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
    (await everything(client, "companies", asOf)).map((company) => [company.id, company]),
  );
  const countryOf = (country: string | null) =>
    listQualityTexts("country", country === null ? [] : [country]);
  const namesOf = (ids: readonly { readonly company: string }[]) =>
    ids.flatMap(({ company }) => {
      const named = companies.get(company);
      return named ? [named.name, ...named.aliases, ...countryOf(named.country)] : [];
    });
  switch (collection) {
    case "companies":
      return [...companies.values()].map(({ id, name, aliases, kind, country }) => ({
        id,
        name,
        aliases,
        borrowed: [...listQualityTexts("companyKind", [kind]), ...countryOf(country)],
      }));
    case "partnerships":
      return (await everything(client, "partnerships", asOf)).map((partnership) => ({
        id: partnership.id,
        name: partnership.name,
        borrowed: [
          ...namesOf(partnership.parties),
          ...listQualityTexts("partnershipKind", partnership.kinds),
          ...partnership.parties.flatMap(({ role }) => listQualityTexts("role", [role])),
          ...listQualityTexts("technology", partnership.technologies),
          ...listQualityTexts("electrolyte", partnership.electrolytes),
        ],
      }));
    case "milestones": {
      const first = await firstElectrolytes(client);
      return (await everything(client, "milestones", asOf)).map((milestone) => ({
        id: milestone.id,
        name: milestone.title,
        borrowed: [
          ...namesOf(milestone.companies),
          ...listQualityTexts("stage", [milestone.kind]),
          ...listQualityTexts("technology", milestone.technologies),
          ...listQualityTexts("electrolyte", first.get(milestone.id) ?? []),
        ],
      }));
    }
    case "sources":
      return (await everything(client, "sources", asOf)).map(({ id, publisher, title }) => ({
        id,
        name: title ?? "",
        aliases: [publisher],
      }));
  }
}

/** The electrolytes that each milestone has from its first day on; a partnership's may come later. */
async function firstElectrolytes(client: Client): Promise<Map<string, string[]>> {
  const rows = await client.milestone.findMany({ select: { id: true, knownFrom: true, electrolytes: true } });
  return new Map(
    rows.map(({ id, knownFrom, electrolytes }) => [
      id,
      electrolytes.filter((each) => each.knownFrom === knownFrom).map(({ electrolyte }) => electrolyte),
    ]),
  );
}

/** A whole collection; more than one page holds. */
async function everything<C extends SearchedCollection>(client: Client, collection: C, asOf: string) {
  return (await page(client, collection, { asOf, limit: 10_000 })).data;
}
