import type { Filed } from "@/lib/schema/api/records";
import type { RowNames } from "@/lib/schema/pages/list-page";
import type { ListName } from "@/lib/schema/parameters/choices";
import type { Column } from "./column";
import { LIST_COLUMNS } from "./list-columns";
import type { ListContext } from "./named-columns";
import { csvFile } from "./write-csv";

/** Some records of a list, and what stands beside their ids. */
export interface ListBatch<L extends ListName> {
  readonly data: readonly Filed<L>[];
  readonly names: RowNames;
}

/** A list as a CSV file, in pieces. */
export function listCsv<L extends ListName>(
  list: L,
  batches: AsyncIterable<ListBatch<L>>,
  links: Omit<ListContext, "names">,
): AsyncGenerator<string, void> {
  const columns: readonly Column<Filed<L>, ListContext>[] = LIST_COLUMNS[list];
  return csvFile(
    columns.map(({ name }) => name),
    batches,
    ({ data, names }) => {
      const context = { ...links, names };
      return data.map((record) => columns.map(({ cell }) => cell(record, context)));
    },
  );
}
