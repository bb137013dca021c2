import type { Client } from "@/lib/db/client";
import { type DatasetVersion, readDataset } from "@/lib/db/database";
import { CursorError } from "@/lib/db/queries/list";
import { findUnknownIds } from "@/lib/db/queries/unknown-ids";
import type { Filter } from "@/lib/schema/parameters/filter";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";

/** What is said of a cursor that is not of its list. */
export const CURSOR_EXPECTED = "expected a cursor from the `next` of this list";

/**
 * Makes an answer to what a filter asks for, from one version of the content.
 * @param refuse makes the answer where the filter names what no record is, or the cursor is not of the list
 */
export function readFiltered<A>(
  filter: Partial<Filter>,
  refuse: (problems: readonly AddressProblem[]) => A,
  answer: (client: Client, dataset: DatasetVersion) => Promise<A>,
): Promise<A> {
  return readDataset(async (client, dataset) => {
    const unknownIds = await findUnknownIds(client, filter);
    if (unknownIds.length > 0) return refuse(unknownIds);
    try {
      return await answer(client, dataset);
    } catch (error) {
      if (!(error instanceof CursorError)) throw error;
      return refuse([{ parameter: "cursor", value: error.message, message: CURSOR_EXPECTED }]);
    }
  });
}
