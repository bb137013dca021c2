import type { ListEntry } from "@/lib/domain/list";
import { type NamedRecords, NO_RECORDS } from "@/lib/schema/list-page";
import type { NamedRecord } from "@/lib/schema/parameters/entry";
import { getEntry, type ParameterName } from "@/lib/schema/parameters/filter";
import type { Place } from "@/lib/schema/parameters/places";
import type { Company } from "@/lib/schema/shapes";
import { unnamedCompany } from "./company-labels";

/** What a choice of a filter is called: a label for each id of each parameter. */
export type Labels = (parameter: ParameterName, id: string) => string;

/** The names of choices at a place, from the closed lists, the companies and the records that the filter names. */
export function buildLabels(
  place: Place,
  companies: readonly Pick<Company, "id" | "name">[],
  records: NamedRecords = NO_RECORDS,
): Labels {
  const named: Record<NamedRecord, readonly Pick<ListEntry, "id" | "label">[]> = {
    company: companies.map(({ id, name }) => ({ id, label: name })),
    partnership: records.partnerships.map(({ id, name }) => ({ id, label: name })),
    milestone: records.milestones.map(({ id, title }) => ({ id, label: `“${title}”` })),
  };
  return (parameter, id) => {
    const { names, choicesAt, describe } = getEntry(parameter);
    const list = names ? named[names] : (choicesAt?.(place) ?? []);
    return (
      list.find((entry) => entry.id === id)?.label ?? (names ? unnamedCompany(id) : (describe?.(id) ?? id))
    );
  };
}
