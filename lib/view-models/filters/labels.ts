import type { ListEntry } from "@/lib/domain/list";
import type { Company } from "@/lib/schema/api/shapes";
import { type NamedRecords, NO_RECORDS } from "@/lib/schema/pages/list-page";
import type { Place } from "@/lib/schema/parameters/choices";
import type { NamedRecord } from "@/lib/schema/parameters/entry";
import { getEntry, type ParameterName } from "@/lib/schema/parameters/filter";
import type { NamedChoice } from "./filter-form";

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

/**
 * What a filter calls a company that is asked for and that nothing had named by the day shown: what the address calls
 * it, since its name is later knowledge. The choice stays, for the list is rightly empty.
 */
function unnamedCompany(id: string): string {
  return `${id} (not named by then)`;
}

/** What companies are called in a filter, with their aliases: the known, then those asked for and not yet known. */
export function buildCompanyLabels(companies: readonly Company[], params: readonly string[]): NamedChoice[] {
  const known = new Set(companies.map(({ id }) => id));
  const unnamed = params.filter((id) => !known.has(id));
  return [
    ...companies.map(({ id, name, aliases }) => ({ id, label: name, also: aliases })),
    ...unnamed.map((id) => ({ id, label: unnamedCompany(id) })),
  ];
}
