import type { Company } from "@/lib/schema/api/shapes";
import type { Facets } from "@/lib/schema/pages/list-page";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import type { FilterFormModel } from "@/lib/view-models/filters/filter-form";
import { buildForm } from "@/lib/view-models/filters/forms";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { getAskedYears } from "@/lib/view-models/filters/year-choice";

/** The form of the comparison: which companies, and which promises of theirs. */
export function buildCompareForm(
  params: ListParams,
  { company, kind = [], year, hidden }: Facets,
  companies: readonly Company[],
  problems: readonly AddressProblem[],
): FilterFormModel {
  const { filter, asOfParam } = params;
  const view = { asOf: asOfParam };
  return buildForm({
    place: "compare",
    path: "/compare",
    filter,
    years: getAskedYears(params, problems),
    carried: {},
    view,
    kept: view,
    facets: { company, kind, year, hidden },
    companies,
    labels: buildLabels("compare", companies),
  });
}
