import type { Company } from "@/lib/schema/api/shapes";
import { type FacetCount, type Facets, type NamedRecords, NO_RECORDS } from "@/lib/schema/pages/list-page";
import { getListPath } from "@/lib/schema/pages/pages";
import { LANES, type ListName } from "@/lib/schema/parameters/choices";
import {
  getCodec,
  getEntry,
  getLanes,
  getUsualLanes,
  listFilterNames,
  PARAMETER_NAMES,
  readValue,
  type TimelineFilter,
  type Values,
} from "@/lib/schema/parameters/filter";
import { formatQuery, formatValues, type WrittenValues } from "@/lib/schema/parameters/format-query";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { Carried, ListParams, TimelineParams } from "@/lib/schema/parameters/to-params";
import type { FilterChip, FilterFormModel, FilterGroup } from "./filter-form";
import { buildGroups, type GroupsInput } from "./groups";
import { buildLabels, type Labels } from "./labels";
import { type AskedYears, buildYearChoice, getAskedYears, withTyped } from "./year-choice";

/** The lists that have a page. */
export type ListedCollection = Exclude<ListName, "claims">;

interface FormExtras {
  readonly path?: string;
  readonly records?: NamedRecords;
  readonly problems?: readonly AddressProblem[];
}

/**
 * The form of a list's filter, from what was asked and how many records each choice would leave.
 * @param extras the page it leads to, where that is not the list's own; the records that the filter names; what of the
 * address was left out
 */
export function buildListForm(
  list: ListedCollection,
  params: ListParams,
  facets: Facets,
  companies: readonly Company[],
  { path = getListPath(list) ?? "/", records = NO_RECORDS, problems = [] }: FormExtras = {},
): FilterFormModel {
  const { filter, asOfParam, sort, carried = {} } = params;
  const view = { ...carried, asOf: asOfParam, sort };
  const labels = buildLabels(list, companies, records);
  const kept = { asOf: asOfParam, sort };
  const years = getAskedYears(params, problems);
  return buildForm({ place: list, path, filter, years, carried, view, kept, facets, companies, labels });
}

/** What the form of a filter is made from. */
interface FormInput extends Omit<GroupsInput, "match"> {
  /** The page that the form leads to. */
  readonly path: string;
  readonly years: AskedYears;
  /** What other views of the frame are asked, and this one is not. */
  readonly carried: Carried;
  /** What the address says beside the filter: the day, the order. */
  readonly view: WrittenValues;
  /** What stays where all choices are taken back. */
  readonly kept: WrittenValues;
  readonly labels: Labels;
}

/** The form of a filter, from what was asked and how many records each choice would leave. */
export function buildForm(input: FormInput): FilterFormModel {
  const { place, path, filter, years, view, kept, facets } = input;
  const href = (change: Partial<Values>) => `${path}${formatQuery({ ...filter, ...change }, view)}`;
  const match = getEntry("match").choicesAt?.(place)
    ? { isAll: filter.match === "all", any: href({ match: "any" }), all: href({ match: "all" }) }
    : null;
  const groups = buildGroups({ ...input, match });
  return {
    path,
    query: withTyped(formatQuery(filter, view), years),
    q: getCodec("q", place, "") ? (filter.q ?? "") : null,
    years: buildYearChoice(facets.year, years, (year) => href({ year })),
    groups,
    scopeAll: filter.scope === "all",
    hidden: facets.hidden,
    wellSourced: filter.sourcing === "well",
    matchAll: match && getMatchAll(filter),
    carried: listCarried(input, groups),
    chips: buildChips(input, href),
    everything: `${path}${formatQuery(kept)}`,
  };
}

function getMatchAll({ match, company, country = [] }: FormInput["filter"]): boolean | null {
  const isAll = match === "all";
  return isAll || company.length > 1 || country.length > 1 ? isAll : null;
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
  { place, path, filter, carried, view, labels }: FormInput,
  href: (change: Partial<Values>) => string,
): FilterChip[] {
  const unused = (Object.keys(carried) as (keyof Carried)[]).flatMap((name) => {
    const { entry, items } = readValue(name, carried);
    if (name === "lanes") return [];
    const choices = entry.choicesAt?.("timeline") ?? entry.choicesAt?.("partnerships");
    const called = (item: unknown) =>
      choices?.find(({ id }) => id === item)?.label ??
      (item === null || item === undefined ? "" : (entry.describe?.(item) ?? item));
    return items.map((item) => ({
      label: `${called(item)} (not used here)`,
      href: `${path}${formatQuery(filter, { ...view, [name]: null })}`,
    }));
  });
  const used = listFilterNames(place).flatMap((name) => {
    const { entry, items, isGiven } = readValue(name, filter);
    if (!isGiven || name === "lanes") return [];
    return items.map((item) => ({
      label: entry.describe?.(item) ?? labels(name, item as string),
      href: href({
        [name]: entry.repeats ? items.filter((other) => other !== item) : entry.without,
      }),
    }));
  });
  return [...used, ...unused];
}

/** The counts of the two kinds of records that a timeline shows. */
export interface TimelineFacets {
  readonly milestones: Facets;
  readonly partnerships: Facets;
}

/** The form of the timeline's filter; a choice that both kinds of records have counts both. */
export function buildTimelineForm(
  params: TimelineParams,
  { milestones, partnerships }: TimelineFacets,
  companies: readonly Company[],
  problems: readonly AddressProblem[] = [],
): FilterFormModel {
  const { filter, open, asOfParam, carried = {} } = params;
  const facets = {
    company: sumCounts(milestones.company, partnerships.company),
    technology: sumCounts(milestones.technology, partnerships.technology),
    electrolyte: sumCounts(milestones.electrolyte, partnerships.electrolyte),
    year: sumCounts(milestones.year, partnerships.year).sort((a, b) => Number(a.id) - Number(b.id)),
    milestoneKind: milestones.kind ?? [],
    milestoneStatus: milestones.status ?? [],
    outcome: milestones.outcome ?? [],
    partnershipKind: partnerships.kind ?? [],
    hidden: milestones.hidden + partnerships.hidden,
  };
  const labels = buildLabels("timeline", companies);
  const view = { ...carried, open, asOf: asOfParam };
  const kept = { lanes: filter.lanes, asOf: asOfParam };
  const place = "timeline" as const;
  const path = "/timeline";
  const years = getAskedYears(params, problems);
  return buildForm({ place, path, filter, years, carried, view, kept, facets, companies, labels });
}

/** What a lane can stand for, which it is, and what a form sends for it: nothing for what it is anyway. */
export function listLaneChoices(filter: TimelineFilter) {
  const lanes = getLanes(filter);
  const usual = getUsualLanes(filter);
  return LANES.map(({ id, label }) => ({ id, label, chosen: id === lanes, value: id === usual ? "" : id }));
}

function sumCounts(a: readonly FacetCount[] = [], b: readonly FacetCount[] = []): FacetCount[] {
  const sums = new Map<string, number>();
  for (const { id, count } of [...a, ...b]) sums.set(id, (sums.get(id) ?? 0) + count);
  return [...sums].map(([id, count]) => ({ id, count }));
}
