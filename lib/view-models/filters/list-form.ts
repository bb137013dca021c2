import { writeYearRange } from "@/lib/domain/year-range";
import { queryOf, writeDeadline } from "@/lib/schema/address";
import type { AskedList } from "@/lib/schema/asked";
import type { Facets } from "@/lib/schema/facets";
import { type NamedRecords, NO_RECORDS } from "@/lib/schema/list-page";
import { COLLECTION_PARAMETERS, type Filter, NO_FILTER } from "@/lib/schema/parameters";
import type { Company } from "@/lib/schema/shapes";
import { companyLabels, unnamedCompany } from "./company-labels";
import { byCount, type FilterFormModel, type FilterGroup, filterGroup } from "./filter-form";
import { filterTerms, type Labels } from "./filter-terms";
import { yearWords } from "./year-words";

/** The lists that have a page. */
export type ListedCollection = "companies" | "partnerships" | "milestones" | "sources" | "changes";

interface FormExtras {
  readonly path?: string;
  readonly records?: NamedRecords;
}

const KIND_LABEL: Record<ListedCollection, string> = {
  companies: "Kind",
  partnerships: "Kind",
  milestones: "Stage",
  sources: "Kind",
  changes: "Stage",
};

/**
 * The form of a list's filter, from what was asked and how many records each choice would leave.
 * @param extras the page it leads to, where that is not the list's own; the records that the filter names
 */
export function listForm(
  collection: ListedCollection,
  asked: AskedList,
  facets: Facets,
  companies: readonly Company[],
  { path = `/${collection}`, records = NO_RECORDS }: FormExtras = {},
): FilterFormModel {
  const { filter, askedDay, sort } = asked;
  const href = (change: Partial<Filter>) =>
    `${path}${queryOf({ ...filter, ...change }, { asOf: askedDay, sort })}`;
  const labels = listLabels(collection, companies, records);
  const yearText = filter.year && yearWords(filter.year);
  return {
    path,
    query: queryOf(filter, { asOf: askedDay, sort }),
    q: filter.q ?? "",
    year: filter.year ? writeYearRange(filter.year) : "",
    years: facets.year.map(({ id, count }) => ({
      year: id,
      count,
      href: href({ year: { from: Number(id), to: Number(id) } }),
    })),
    groups: groupsOf(collection, filter, facets, companies),
    scopeAll: filter.scope === "all",
    hidden: facets.hidden,
    wellSourced: filter.sourcing === "well",
    carried: [
      ...filter.partnership.map((value) => ({ name: "partnership", value })),
      ...filter.milestone.map((value) => ({ name: "milestone", value })),
      ...(filter.deadline ? [{ name: "deadline", value: writeDeadline(filter.deadline) }] : []),
      ...(filter.firstDeadline
        ? [{ name: "firstDeadline", value: writeYearRange(filter.firstDeadline) }]
        : []),
      ...carriedOutcomes(collection, filter),
      ...(sort ? [{ name: "sort", value: sort }] : []),
      ...(askedDay ? [{ name: "asOf", value: askedDay }] : []),
    ],
    chips: filterTerms(filter, labels, yearText).map(({ label, without }) => ({
      label,
      href: href(without),
    })),
    everything: `${path}${queryOf(NO_FILTER, { asOf: askedDay, sort })}`,
  };
}

/** What is named by records and not by closed lists. */
const UNLISTED: readonly string[] = ["company", "partnership", "milestone"];

/** The names of choices, from the closed lists, the companies and the records that the filter names. */
export function listLabels(
  collection: ListedCollection,
  companies: readonly Company[],
  records: NamedRecords = NO_RECORDS,
): Labels {
  const { kind, technology, status, outcome, revision } = COLLECTION_PARAMETERS[collection];
  const lists: Record<string, readonly { id: string; label: string }[]> = {
    company: companies.map(({ id, name }) => ({ id, label: name })),
    partnership: records.partnerships.map(({ id, name }) => ({ id, label: name })),
    milestone: records.milestones.map(({ id, title }) => ({ id, label: `“${title}”` })),
    kind: kind ?? [],
    technology: technology ?? [],
    status: status ?? [],
    outcome: outcome ?? [],
    revision: revision ?? [],
  };
  return (parameter, id) =>
    lists[parameter]?.find((entry) => entry.id === id)?.label ??
    (UNLISTED.includes(parameter) ? unnamedCompany(id) : id);
}

function groupsOf(
  collection: ListedCollection,
  filter: Filter,
  facets: Facets,
  companies: readonly Company[],
): FilterGroup[] {
  const { kind, technology, status, outcome, revision } = COLLECTION_PARAMETERS[collection];
  const names = companyLabels(companies, filter.company);
  return [
    filterGroup("company", "Company", byCount(names, facets.company), facets.company, filter.company),
    ...(revision
      ? [filterGroup("revision", "Change", revision, facets.revision ?? [], filter.revision)]
      : []),
    ...(kind ? [filterGroup("kind", KIND_LABEL[collection], kind, facets.kind, filter.kind)] : []),
    ...(technology
      ? [filterGroup("technology", "Technology", technology, facets.technology, filter.technology)]
      : []),
    ...(status ? [filterGroup("status", "Status", status, facets.status, filter.status)] : []),
    ...(outcome && facets.outcome
      ? [filterGroup("outcome", "Outcome", outcome, facets.outcome, filter.outcome)]
      : []),
  ].filter(({ choices }) => choices.length > 0);
}

/** Where the form has no boxes for outcomes, those of the address are carried along. */
function carriedOutcomes(collection: ListedCollection, { outcome }: Filter) {
  return collection === "milestones" ? [] : outcome.map((value) => ({ name: "outcome", value }));
}
