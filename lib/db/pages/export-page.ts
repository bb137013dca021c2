import type { Client } from "@/lib/db/client";
import { LISTS } from "@/lib/db/queries/collections";
import { countByCompany, countBySource } from "@/lib/db/queries/counts";
import type { ListQuery } from "@/lib/db/queries/list";
import type { ExportRecord } from "@/lib/schema/api/records";
import type { Page } from "@/lib/schema/pages/list-page";
import type { ListName } from "@/lib/schema/parameters/choices";

type ReadExportPage<L extends ListName> = (
  client: Client,
  query: ListQuery,
) => Promise<Page<ExportRecord<L>>>;

const FILED: { readonly [L in ListName]: ReadExportPage<L> } = {
  ...LISTS,
  companies: async (client, query) => {
    const page = await LISTS.companies(client, query);
    const ids = page.data.map(({ id }) => id);
    const { partnerships, milestones } = await countByCompany(client, ids, query.filter, query.asOf);
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
    const { claims, metrics } = await countBySource(client, ids, query.filter, query.asOf);
    const data = page.data.map((source) => ({
      ...source,
      counts: { claims: claims.get(source.id) ?? 0, metrics: metrics.get(source.id) ?? 0 },
    }));
    return { ...page, data };
  },
};

/** Reads a page of a list as its files hold it: with the numbers that the list's page shows beside its records. */
export function readExportPage<L extends ListName>(list: L): ReadExportPage<L> {
  return FILED[list] as ReadExportPage<L>;
}
