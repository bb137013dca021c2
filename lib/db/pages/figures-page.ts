import { readDataset } from "@/lib/db/database";
import { getSources } from "@/lib/db/queries/sources";
import type { AskedList } from "@/lib/schema/parameters/asked";
import type { PageAddress } from "@/lib/schema/parameters/page-address";
import { listPage } from "./list-page";
import { byId, readSubjects } from "./related";

/** Reads the page of figures, with what each is about and where it stands. */
export async function readFiguresPage(address: PageAddress<AskedList>) {
  return readDataset(async (client) => {
    const list = await listPage(client, "metrics", address, (metrics) =>
      metrics.flatMap(({ saidBy, subject }) => [
        ...saidBy,
        ...(subject.type === "company" ? [subject.id] : []),
      ]),
    );
    const { data } = list.page;
    const { asOf } = list.asked;
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
