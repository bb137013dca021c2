import { readDataset } from "@/lib/db/database";
import { getSources } from "@/lib/db/queries/sources";
import type { PageAddress } from "@/lib/schema/parameters/page-address";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { listPage } from "./list-page";
import { byId, readSubjects } from "./related";

/** Reads the page of figures, with what each is about and where it stands. */
export async function readFiguresPage(address: PageAddress<ListParams>) {
  return readDataset(async (client) => {
    const list = await listPage(client, "metrics", address, (metrics) =>
      metrics.flatMap(({ saidBy, subject }) => [
        ...saidBy,
        ...(subject.type === "company" ? [subject.id] : []),
      ]),
    );
    const { data } = list.page;
    const { asOf } = list.params;
    const [subjects, sources] = await Promise.all([
      readSubjects(
        client,
        data.map(({ subject }) => subject),
        asOf,
      ),
      getSources(
        client,
        data.map(({ source }) => source),
        asOf,
      ),
    ]);
    return { ...list, subjects: { ...subjects, companies: byId(list.companies) }, sources: byId(sources) };
  });
}
