import type { Day } from "@/lib/domain/days";
import { chartOperations } from "./chart-operations";
import { listOperations } from "./list-operations";
import type { Operation } from "./operation";
import { subscriptionOperations } from "./subscription-operations";
import { wholeOperations } from "./whole-operations";

/** Everything that can be asked of the service. */
export function allOperations(today: Day): readonly Operation[] {
  return [
    ...listOperations(today),
    ...chartOperations(today),
    ...wholeOperations(today),
    ...subscriptionOperations(today),
  ];
}
