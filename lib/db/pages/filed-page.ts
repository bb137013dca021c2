import type { Client } from "@/lib/db/client";
import { LISTS } from "@/lib/db/queries/collections";
import { countOfCompanies, countOfSources } from "@/lib/db/queries/counts";
import type { ListQuery } from "@/lib/db/queries/list";
import type { Filed } from "@/lib/schema/api/records";
import type { Page } from "@/lib/schema/pages/list-page";
import type { ListName } from "@/lib/schema/parameters/choices";

type FiledPage<L extends ListName> = (client: Client, query: ListQuery) => Promise<Page<Filed<L>>>;

const FILED: { readonly [L in ListName]: FiledPage<L> } = {
  ...LISTS,
  companies: async (client, query) => {
    const page = await LISTS.companies(client, query);
    const ids = page.data.map(({ id }) => id);
    const { partnerships, milestones } = await countOfCompanies(client, ids, query.filter, query.asOf);
    const data = page.data.map((company) => ({
      ...company,
      counts: {
        partnerships: partnerships.get(company.id) ?? 0,
        milestones: milestones.get(company.id) ?? 0,
      },
    }));
    return { ...page, data };
  },
  sources: async (client, query) => {
    const page = await LISTS.sources(client, query);
    const ids = page.data.map(({ id }) => id);
    const { claims, metrics } = await countOfSources(client, ids, query.filter, query.asOf);
    const data = page.data.map((source) => ({
      ...source,
      counts: { claims: claims.get(source.id) ?? 0, metrics: metrics.get(source.id) ?? 0 },
    }));
    return { ...page, data };
  },
};

/** Reads a page of a list as its files hold it: with the numbers that the list's page shows beside its records. */
export function filedPage<L extends ListName>(list: L): FiledPage<L> {
  return FILED[list] as FiledPage<L>;
}
