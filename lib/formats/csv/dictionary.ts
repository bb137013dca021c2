import { LIST_NAMES } from "@/lib/schema/api/records";
import type { ListName } from "@/lib/schema/parameters/choices";
import type { Cell } from "./cell";
import type { Column } from "./column";
import { LIST_COLUMNS } from "./list-columns";
import { csvFile } from "./write-csv";

/** A column as far as it is described. */
export type DescribedColumn = Omit<Column<never, never>, "cell">;

/** The columns of a list's table, described. */
export function describedColumns(list: ListName): readonly DescribedColumn[] {
  return LIST_COLUMNS[list];
}

/** What each column of each table holds, as a CSV file. */
export function dictionaryCsv(): AsyncGenerator<string, void> {
  return csvFile(["table", "column", "type", "description"], LIST_NAMES, (list) =>
    describedColumns(list).map(({ name, type, description }): Cell[] => [list, name, type, description]),
  );
}

/** What each id means that a column of a closed list can hold, as a CSV file. */
export function valuesCsv(): AsyncGenerator<string, void> {
  return csvFile(["table", "column", "value", "meaning"], LIST_NAMES, (list) =>
    describedColumns(list).flatMap(({ name, definitions }) =>
      Object.entries(definitions ?? {}).map(([value, meaning]): Cell[] => [list, name, value, meaning]),
    ),
  );
}
