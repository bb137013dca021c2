import { readDataset } from "@/lib/db/database";
import { listSaidDays } from "@/lib/db/queries/dates";
import { readDueAndPassed } from "@/lib/db/queries/due-and-passed";
import type { FeedData } from "@/lib/schema/pages/files";
import type { DueAndPassed, FilteredPageData } from "@/lib/schema/pages/list-page";
import type { PageAddress } from "@/lib/schema/parameters/page-address";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { readFeedPage } from "./files";
import { readNamedRecords, withoutUnknownIds } from "./list-page";

/** As many of the latest changes stand on the page; the feed has more. */
const MOST_CHANGES = 30;

/** What the page of a watch list is made from. */
export interface WatchPageData extends Omit<FilteredPageData, "facets"> {
  readonly changes: FeedData;
  readonly due: DueAndPassed;
}

/** Reads the page of a watch list: the latest changes and the coming dates of what its address names. */
export async function readWatchPage(address: PageAddress<ListParams>): Promise<WatchPageData> {
  return readDataset(async (client) => {
    const { params, problems } = await withoutUnknownIds(client, address);
    const { filter, asOf } = params;
    const [changes, due, said, namedRecords] = await Promise.all([
      readFeedPage(client, { ...params, limit: MOST_CHANGES }),
      readDueAndPassed(client, filter, asOf),
      listSaidDays(client, asOf),
      readNamedRecords(client, params),
    ]);
    return { params, problems, changes, due, said, namedRecords };
  });
}
