import type { Day } from "@/lib/domain/days";
import type { AskedChart } from "@/lib/schema/chart-address";
import type { Filter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { ListName } from "@/lib/schema/parameters/places";

/** A file that holds what a view shows. */
export interface FileLink {
  readonly href: string;
  readonly label: string;
}

/** The files of a list as it is filtered and ordered, of the same day. */
export function listFiles(
  list: ListName,
  {
    filter,
    askedDay,
    sort,
  }: { readonly filter: Filter; readonly askedDay: Day | null; readonly sort: string | null },
): FileLink[] {
  return links(`/api/v1/${list}`, ["csv", "json"], formatQuery(filter, { asOf: askedDay, sort }));
}

/** The files of a chart under a filter, of the same day: its rows and its pictures. */
export function chartFiles(
  chart: AskedChart["chart"],
  { filter, askedDay }: Pick<AskedChart["asked"], "filter" | "askedDay">,
): FileLink[] {
  const path = chart === "timeline" ? "/api/v1/timeline" : `/api/v1/charts/${chart}`;
  return links(path, ["csv", "json", "svg", "png"], formatQuery(filter, { asOf: askedDay }));
}

function links(path: string, types: readonly string[], query: string): FileLink[] {
  return types.map((type) => ({ href: `${path}.${type}${query}`, label: type.toUpperCase() }));
}
