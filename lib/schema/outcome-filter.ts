import { idsOf } from "@/lib/domain/list";
import { OUTCOMES } from "@/lib/domain/outcomes";
import type { Filter } from "./parameters/filter";

/** The same filter, of promises alone: what has an outcome and, beside a company, what that is responsible for. */
export function withOutcomes<F extends Pick<Filter, "outcome">>(filter: F): F {
  return filter.outcome.length > 0 ? filter : { ...filter, outcome: idsOf(OUTCOMES) };
}
