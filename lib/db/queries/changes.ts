import type { Client } from "@/lib/db/client";
import { withFound } from "@/lib/db/queries/found";
import { buildChangeWhere } from "@/lib/db/where/changes";
import type { Day } from "@/lib/domain/days";
import type { ChangeRevision } from "@/lib/domain/revisions";
import type { Change } from "@/lib/schema/api/change";
import { move } from "@/lib/schema/api/values";
import type { Page } from "@/lib/schema/pages/list-page";
import type { Filter } from "@/lib/schema/parameters/filter";
import { toClaimShape } from "./claims";
import { toDate } from "./dates";
import { orderBy } from "./keyset";
import { type ListQuery, readPage } from "./list";
import { buildHistoryShape, type HistoryRow } from "./milestone-history";
import { getOrder } from "./orders";

/** Changes that a filter keeps. */
export async function listChanges(client: Client, query: ListQuery): Promise<Page<Change>> {
  const where = buildChangeWhere(await withFound(client, "claim", query.filter, "all"), query.asOf);
  const { sourcing } = query.filter;
  return readPage(
    "changes",
    { ...query, sort: getSort(query) },
    {
      rows: ({ within, ...rows }) =>
        client.claim.findMany({
          where: { AND: [where, within] },
          ...rows,
          include: buildHistoryShape(sourcing),
        }),
      count: (within) => client.claim.count({ where: { AND: [where, within] } }),
    },
    (row) => changeShape(row, query.asOf),
  );
}

/** The order that is asked for: by the day of the words, or by that of the adding. */
function getSort({ sort, filter }: Pick<ListQuery, "sort" | "filter">): string {
  const said = sort ?? "-said";
  return filter.by === "added" ? said.replace("said", "added") : said;
}

/** The changes that stand first and last in the order they were said or added. */
export interface ChangeEnds {
  readonly first: Change;
  readonly latest: Change;
}

/** The first and the latest change that a filter keeps, the undated but for want of others; null where it keeps none. */
export async function readChangeEnds(client: Client, filter: Filter, asOf: Day): Promise<ChangeEnds | null> {
  const where = buildChangeWhere(await withFound(client, "claim", filter, "all"), asOf);
  const end = (sort: string) =>
    client.claim.findFirst({
      where,
      orderBy: orderBy(getOrder("changes", getSort({ sort, filter })).keys),
      include: buildHistoryShape(filter.sourcing),
    });
  const [first, latest] = await Promise.all([end("said"), end("-said")]);
  return first && latest && { first: changeShape(first, asOf), latest: changeShape(latest, asOf) };
}

/** So many changes are read for each that is shown: several in a row are often about one record. */
const READ_FOR_ONE = 6;

/**
 * The changes that stand first in the list of changes, of each record the first: newest means the same on every page.
 * @param most how many at the most; fewer where a few records fill all that was said lately
 */
export async function listNewestChanges(
  client: Client,
  filter: Filter,
  asOf: Day,
  most: number,
): Promise<Change[]> {
  const rows = await client.claim.findMany({
    where: buildChangeWhere(await withFound(client, "claim", filter, "all"), asOf),
    orderBy: orderBy(getOrder("changes", "-said").keys),
    take: most * READ_FOR_ONE,
    include: buildHistoryShape(filter.sourcing),
  });
  const latest = new Map<string, HistoryRow>();
  for (const row of rows) {
    const about = `${row.milestoneId} ${row.partnershipId}`;
    if (!latest.has(about)) latest.set(about, row);
  }
  return [...latest.values()].slice(0, most).map((row) => changeShape(row, asOf));
}

/** Of the claim all but what it says itself: that stands in what it changed. */
function changeShape(row: HistoryRow, asOf: Day): Change {
  const history = row.wellHistory ?? row;
  const claim = toClaimShape(row, asOf);
  const { says: _says, date: _date, asSaid: _asSaid, checked: _checked, ...told } = claim;
  return {
    ...told,
    added: row.addedOn,
    revision: history.revision as ChangeRevision,
    from: toDate(history, "from"),
    to: toDate(history, "to"),
    shift: history.hasShift ? { minDays: history.shiftMinDays, maxDays: history.shiftMaxDays } : null,
    move: move.nullable().parse(history.move),
  };
}
