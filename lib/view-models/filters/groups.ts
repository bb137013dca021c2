import type { Company } from "@/lib/schema/api/shapes";
import { pickCompanyChoices } from "@/lib/schema/pages/company-choices";
import type { Facets } from "@/lib/schema/pages/list-page";
import type { ListName, Place } from "@/lib/schema/parameters/choices";
import {
  type Filter,
  type FilterName,
  getEntry,
  listFilterNames,
  type ParameterName,
  type TimelineFilter,
  type TimelineFilterName,
} from "@/lib/schema/parameters/filter";
import {
  buildFilterGroup,
  type FilterGroup,
  type MatchChoice,
  type NamedChoice,
  sortByCount,
} from "./filter-form";
import { buildCompanyLabels } from "./labels";

type AnyFilter = Partial<Filter & TimelineFilter> &
  Pick<Filter, "company" | "q" | "year" | "scope" | "sourcing">;

/** What the choices of a filter are made from. */
export interface GroupsInput {
  /** What is filtered. */
  readonly place: ListName | "timeline" | "compare";
  readonly filter: AnyFilter;
  readonly facets: Facets;
  readonly companies: readonly Company[];
  /** Whether all of several companies or countries are asked for; null where it cannot be asked. */
  readonly match: MatchChoice | null;
}

/** The choices of a filter, a group for each parameter that has any. */
export function buildGroups(input: GroupsInput): FilterGroup[] {
  const { place, filter, facets, companies, match } = input;
  const isEmpty = isNothingLeft(input);
  return listFilterNames(place)
    .flatMap((name) => {
      const { labelAt, isMinorAt, isMatched } = getEntry(name);
      const counts = facets[name];
      if (!labelAt || !counts) return [];
      const chosen = getChosen(filter, name);
      const offered = name === "company" ? pickCompanyChoices(counts, chosen) : null;
      const choices = offered
        ? sortByCount(nameCompanies(companies, chosen, offered.ids), counts)
        : nameChoices(name, place, [...counts.map(({ id }) => id), ...chosen]);
      return buildFilterGroup(name, labelAt(place), choices, counts, {
        chosen,
        isMinor: isMinorAt?.(place) ?? false,
        isEmpty,
        match: isMatched && chosen.length > 1 ? match : null,
        leftOut: offered?.leftOut ?? 0,
      });
    })
    .filter(({ choices }) => choices.length > 0);
}

/** Whether no record is left, so that no choice of a parameter that nothing is asked of would leave any. */
function isNothingLeft({ place, filter, facets }: GroupsInput): boolean {
  const unasked = listFilterNames(place).filter(
    (name) => getEntry(name).labelAt && facets[name] && getChosen(filter, name).length === 0,
  );
  return unasked.every((name) => facets[name]?.every(({ count }) => count === 0));
}

/** What the companies are called that are offered. */
function nameCompanies(
  companies: readonly Company[],
  chosen: readonly string[],
  offered: readonly string[],
): NamedChoice[] {
  const ids = new Set(offered);
  return buildCompanyLabels(companies, chosen).filter(({ id }) => ids.has(id));
}

function getChosen(filter: AnyFilter, name: FilterName | TimelineFilterName): readonly string[] {
  return (filter[name] ?? []) as readonly string[];
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
