import type { Metric } from "@/lib/schema/api/shapes";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { buildFigureSeries } from "@/lib/view-models/figures/series";
import { AS_OF, company } from "./timeline-fixture";

/** What most figures of the tests have in common. */
export const DENSITY = { quantity: "energy-density", unit: "Wh/kg", nature: "reported" } as const;

/** The series of some figures, under a filter that asks for these quantities. */
export function seriesOf(metrics: readonly Metric[], kind: readonly string[] = []) {
  const counts = new Map<string, number>();
  for (const { quantity } of metrics) counts.set(quantity, (counts.get(quantity) ?? 0) + 1);
  return buildFigureSeries({
    params: { asOf: AS_OF, asOfParam: null, filter: { ...NO_FILTER, kind } },
    counts,
    metrics,
    milestones: [],
    partnerships: [],
    companies: new Map([["aster", company("aster", { name: "Aster" })]]),
    sources: new Map(),
  });
}
