import { idsOf } from "@/lib/domain/list";
import { OUTCOMES, type Outcome } from "@/lib/domain/outcomes";
import type { Filter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";

/**
 * The address of the list that holds exactly the promises of an outcome under a filter; of every dated promise without.
 * @param asOf the day in the address; null where it names none
 * @param sort the order of the list; its usual one without
 */
export function outcomeHref(
  filter: Partial<Filter>,
  asOf: string | null,
  outcome: Outcome | null,
  sort: string | null = null,
): string {
  const chosen = outcome === null ? idsOf(OUTCOMES) : [outcome];
  return `/milestones${formatQuery({ ...filter, outcome: chosen }, { asOf, sort })}`;
}
