import type { Day } from "@/lib/domain/days";
import type { FoundList, SearchList } from "@/lib/schema/api/search-result";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { nameFiltered } from "./filters/filter-sentence";
import { buildLabels } from "./filters/labels";

/** A list that a search names, with its words and its address. */
export function describeList({ collection, filter, total }: FoundList, asOfParam: Day | null): SearchList {
  const name = nameFiltered(collection, filter, total, buildLabels(collection, []));
  return { collection, name, path: `/${collection}${formatQuery(filter, { asOf: asOfParam })}`, total };
}
