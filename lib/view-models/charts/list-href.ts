import { queryOf } from "@/lib/schema/address";
import type { Filter } from "@/lib/schema/parameters";
import type { ChartView } from "./inputs";

/** The address of a list under the view's filter, changed where a bar narrows it. */
export function listHref(
  path: "/milestones" | "/partnerships",
  { filter, asOf }: ChartView,
  change: Partial<Filter>,
): string {
  return `${path}${queryOf({ ...filter, ...change }, { asOf })}`;
}
