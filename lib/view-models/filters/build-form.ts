import { writeYearRange } from "@/lib/domain/year-range";
import type { Facets } from "@/lib/schema/facets";
import {
  type Filter,
  getEntry,
  listFilterNames,
  PARAMETER_NAMES,
  type ParameterName,
  readValue,
  type TimelineFilter,
  type Values,
} from "@/lib/schema/parameters/filter";
import { formatQuery, formatValues, type WrittenValues } from "@/lib/schema/parameters/format-query";
import type { ListName, Place } from "@/lib/schema/parameters/places";
import type { Company } from "@/lib/schema/shapes";
import { companyLabels } from "./company-labels";
import {
  byCount,
  type FilterChip,
  type FilterFormModel,
  type FilterGroup,
  filterGroup,
  type NamedChoice,
} from "./filter-form";
import type { Labels } from "./labels";

type AnyFilter = Partial<Filter & TimelineFilter> &
  Pick<Filter, "company" | "q" | "year" | "scope" | "sourcing">;

/** What the form of a filter is made from. */
export interface FormInput {
  /** What is filtered, and the page that the form leads to. */
  readonly place: ListName | "timeline";
  readonly path: string;
  readonly filter: AnyFilter;
  /** What the address says beside the filter: the day, the order. */
  readonly view: WrittenValues;
  /** What stays where all choices are taken back. */
  readonly kept: WrittenValues;
  readonly facets: Facets;
  readonly companies: readonly Company[];
  readonly labels: Labels;
}

/** The form of a filter, from what was asked and how many records each choice would leave. */
export function buildForm(input: FormInput): FilterFormModel {
  const { path, filter, view, kept, facets } = input;
  const href = (change: Partial<Values>) => `${path}${formatQuery({ ...filter, ...change }, view)}`;
  const groups = buildGroups(input);
  return {
    path,
    query: formatQuery(filter, view),
    q: filter.q ?? "",
    year: filter.year ? writeYearRange(filter.year) : "",
    years: facets.year.map(({ id, count }) => ({
      year: id,
      count,
      href: href({ year: { from: Number(id), to: Number(id) } }),
    })),
    groups,
    scopeAll: filter.scope === "all",
    hidden: facets.hidden,
    wellSourced: filter.sourcing === "well",
    carried: listCarried(input, groups),
    chips: buildChips(input, href),
    everything: `${path}${formatQuery(kept)}`,
  };
}

function buildGroups({ place, filter, facets, companies }: FormInput): FilterGroup[] {
  return listFilterNames(place)
    .flatMap((name) => {
      const { labelAt } = getEntry(name);
      const counts = facets[name];
      if (!labelAt || !counts) return [];
      const chosen = (filter[name] ?? []) as readonly string[];
      const choices =
        name === "company"
          ? byCount(companyLabels(companies, chosen), counts)
          : nameChoices(name, place, [...counts.map(({ id }) => id), ...chosen]);
      return filterGroup(name, labelAt(place), choices, counts, chosen);
    })
    .filter(({ choices }) => choices.length > 0);
}

/** The choices of a parameter: its closed list, or where it has none what is counted and chosen, by name. */
function nameChoices(name: ParameterName, place: Place, met: readonly string[]): NamedChoice[] {
  const { choicesAt, describe } = getEntry(name);
  const list = choicesAt?.(place);
  if (list) return [...list];
  return [...new Set(met)]
    .map((id) => ({ id, label: describe?.(id) ?? id }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}

/** What the form has no control for, and its address says all the same. */
function listCarried({ place, filter, view }: FormInput, groups: readonly FilterGroup[]) {
  const shown = new Set(groups.map(({ parameter }) => parameter));
  const unseen = listFilterNames(place).filter((name) => !shown.has(name) && !getEntry(name).hasOwnControl);
  return [
    ...unseen.map((name) => [name, filter[name]] as const),
    ...PARAMETER_NAMES.map((name) => [name, view[name]] as const),
  ].flatMap(([name, value]) => formatValues(name, value).map((text) => ({ name, value: text })));
}

/** Every choice a filter holds, as a reader takes them back one by one. */
function buildChips(
  { place, filter, labels }: FormInput,
  href: (change: Partial<Values>) => string,
): FilterChip[] {
  return listFilterNames(place).flatMap((name) => {
    const { entry, items, isGiven } = readValue(name, filter);
    if (!isGiven || name === "lanes") return [];
    return items.map((item) => ({
      label: entry.describe?.(item) ?? labels(name, item as string),
      href: href({
        [name]: entry.repeats ? items.filter((other) => other !== item) : entry.without,
      }),
    }));
  });
}
