import type { Filter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { ChartView } from "./inputs";

/** The address of a list under the view's filter, changed where a bar narrows it. */
export function listHref(
  path: "/milestones" | "/partnerships",
  { filter, asOf }: ChartView,
  change: Partial<Filter>,
): string {
  return `${path}${formatQuery({ ...filter, ...change }, { asOf })}`;
}
