import type { Facets } from "@/lib/schema/facets";
import { type NamedRecords, NO_RECORDS } from "@/lib/schema/list-page";
import { getListPath } from "@/lib/schema/pages";
import type { AskedList } from "@/lib/schema/parameters/asked";
import type { ListName } from "@/lib/schema/parameters/places";
import type { Company } from "@/lib/schema/shapes";
import { buildForm } from "./build-form";
import type { FilterFormModel } from "./filter-form";
import { buildLabels } from "./labels";

/** The lists that have a page. */
export type ListedCollection = Exclude<ListName, "claims">;

interface FormExtras {
  readonly path?: string;
  readonly records?: NamedRecords;
}

/**
 * The form of a list's filter, from what was asked and how many records each choice would leave.
 * @param extras the page it leads to, where that is not the list's own; the records that the filter names
 */
export function listForm(
  list: ListedCollection,
  { filter, askedDay, sort }: AskedList,
  facets: Facets,
  companies: readonly Company[],
  { path = getListPath(list) ?? "/", records = NO_RECORDS }: FormExtras = {},
): FilterFormModel {
  const view = { asOf: askedDay, sort };
  const labels = buildLabels(list, companies, records);
  return buildForm({ place: list, path, filter, view, kept: view, facets, companies, labels });
}
