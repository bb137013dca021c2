import type { Client } from "@/lib/db/client";
import { readDataset } from "@/lib/db/database";
import { countPromising, getCompanies, listStandsUnder } from "@/lib/db/queries/companies";
import { countByCompany, countBySource } from "@/lib/db/queries/counts";
import { countQuantities, listMetrics } from "@/lib/db/queries/metrics";
import { getRecords } from "@/lib/db/queries/records";
import { getSources } from "@/lib/db/queries/sources";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import type { Day } from "@/lib/domain/days";
import { chooseQuantities } from "@/lib/domain/quantities";
import type { Filter } from "@/lib/schema/parameters/filter";
import type { PageAddress } from "@/lib/schema/parameters/page-address";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { readLeadPromises } from "./lead-promises";
import { listPage, withoutUnknownIds } from "./list-page";
import { byId, readRelated, readSubjects } from "./related";

/** Reads the page of milestones; the tally counts all that the filter keeps, by date and status. */
export async function readMilestonesPage(address: PageAddress<ListParams>) {
  return readDataset(async (client) => {
    // Beside an outcome the choices are who is responsible; the records name everyone involved.
    const list = await listPage(client, "milestones", address, (milestones) =>
      milestones.flatMap(({ companies }) => companies.map(({ company }) => company)),
    );
    const { filter, asOf } = list.params;
    return { ...list, tallies: await tallyMilestones(client, filter, asOf) };
  });
}

/** Reads the page of partnerships. */
export async function readPartnershipsPage(address: PageAddress<ListParams>) {
  return readDataset((client) => listPage(client, "partnerships", address));
}

/** Reads the page of companies, with how much involves each, its lead promise, and the part whose record it shares. */
export async function readCompaniesPage(address: PageAddress<ListParams>) {
  return readDataset(async (client) => {
    const list = await listPage(client, "companies", address);
    const ids = list.page.data.map(({ id }) => id);
    const { filter, asOf } = list.params;
    const of = { scope: filter.scope, sourcing: filter.sourcing };
    const [counts, promising, records, leads, standsUnder] = await Promise.all([
      countByCompany(client, ids, of, asOf),
      countPromising(client, list.params),
      getRecords(client, ids, of, asOf),
      readLeadPromises(client, ids, of, asOf),
      listStandsUnder(client, ids, of, asOf),
    ]);
    const parts = await getCompanies(client, standsUnder.values(), asOf);
    return { ...list, ...counts, promising, records, leads, standsUnder, parts };
  });
}

/** Reads the page of sources, with what each gave. */
export async function readSourcesPage(address: PageAddress<ListParams>) {
  return readDataset(async (client) => {
    const list = await listPage(client, "sources", address);
    const ids = list.page.data.map(({ id }) => id);
    const { filter, asOf } = list.params;
    return { ...list, ...(await countBySource(client, ids, filter, asOf)) };
  });
}

/** More figures than a drawing holds; the page says how many there are beyond. */
const MOST_FIGURES = 120;

/** Reads what the chart of figures draws: the newest of the quantities that are drawn, with what they are about. */
export async function readFigureRecords(client: Client, filter: Filter, asOf: Day) {
  const counts = await countQuantities(client, filter, asOf);
  const kind = chooseQuantities(counts, filter.kind);
  const query = { filter: { ...filter, kind }, asOf, sort: null, limit: MOST_FIGURES, cursor: null };
  const metrics = kind.length === 0 ? [] : (await listMetrics(client, query)).data;
  const subjects = await readSubjects(
    client,
    metrics.map(({ subject }) => subject),
    asOf,
  );
  return {
    counts,
    kind,
    metrics,
    ...subjects,
    ...(await readRelated(client, { metrics, ...subjects }, asOf)),
  };
}

/** Reads the page of figures: those of the quantities that are drawn, with what each is about and where it stands. */
export async function readFiguresPage(address: PageAddress<ListParams>) {
  return readDataset(async (client) => {
    const known = await withoutUnknownIds(client, address);
    const { asOf, filter } = known.params;
    const drawn = await readFigureRecords(client, filter, asOf);
    // Where none that is asked for has figures, the list is empty too.
    const listed = filter.kind.length > 0 ? filter : { ...filter, kind: drawn.kind };
    const list = await listPage(
      client,
      "metrics",
      known,
      (metrics) =>
        metrics.flatMap(({ saidBy, subject }) => [
          ...saidBy,
          ...(subject.type === "company" ? [subject.id] : []),
        ]),
      listed,
    );
    const { data } = list.page;
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
    const named = { ...subjects, companies: byId(list.companies) };
    return { ...list, listed, subjects: named, sources: byId(sources), drawn };
  });
}
