import type { Day } from "@/lib/domain/days";
import type { ListName, Scope } from "@/lib/schema/parameters/choices";
import { type Filter, NO_FILTER, withOutcomes } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { ChartParams } from "@/lib/schema/parameters/view-address";
import type { FollowLinks } from "./follow-links";
import type { PageCollection } from "./record-href";

/** A file that holds what a view shows. */
export interface FileLink {
  readonly href: string;
  readonly label: string;
  /** Whether it is a picture, which can be light or dark and of several shapes. */
  readonly isPicture?: boolean;
}

const PICTURE_TYPES = ["svg", "png"];

/** The files of a list as it is filtered and ordered, of the same day. */
export function listFiles(
  list: ListName,
  {
    filter,
    asOfParam,
    sort,
  }: { readonly filter: Filter; readonly asOfParam: Day | null; readonly sort: string | null },
): FileLink[] {
  return links(`/api/v1/${list}`, ["csv", "json"], formatQuery(filter, { asOf: asOfParam, sort }));
}

/** The files of a chart under a filter, of the same day: its rows and its pictures. */
export function listChartFiles(
  chart: ChartParams["chart"],
  { filter, asOfParam }: Pick<ChartParams["listParams"], "filter" | "asOfParam">,
): FileLink[] {
  const path = chart === "timeline" || chart === "network" ? `/api/v1/${chart}` : `/api/v1/charts/${chart}`;
  const types = ["csv", "json", ...PICTURE_TYPES, ...(chart === "network" ? ["gexf"] : [])];
  return links(path, types, formatQuery(filter, { asOf: asOfParam }));
}

/** What a comparison shows, as files: the promises that it counts, and the panel of those that lead. */
export function listCompareFiles(
  { filter, asOfParam }: { readonly filter: Filter; readonly asOfParam: Day | null },
  leads: readonly string[],
): FileLink[] {
  const { scope, sourcing } = filter;
  const promises = listFiles("milestones", {
    filter: withOutcomes(filter),
    asOfParam,
    sort: null,
  }).map((file) => ({ ...file, label: `Promises (${file.label})` }));
  if (leads.length === 0) return promises;
  const drawn = { ...NO_FILTER, milestone: leads, scope, sourcing };
  const panel = listChartFiles("trends", { filter: drawn, asOfParam });
  return [
    ...promises,
    ...panel.map((file) => (file.isPicture ? file : { ...file, label: `Panel (${file.label})` })),
  ];
}

function links(path: string, types: readonly string[], query: string): FileLink[] {
  return types.map((type) => ({
    href: `${path}.${type}${query}`,
    label: type.toUpperCase(),
    ...(PICTURE_TYPES.includes(type) && { isPicture: true }),
  }));
}

/** The pictures of a chart alone, beside the files of the list that it counts. */
export function listChartPictures(...chart: Parameters<typeof listChartFiles>): FileLink[] {
  return listChartFiles(...chart).filter(({ isPicture }) => isPicture);
}

/** What of following a view can be taken as a file. */
export function listFollowFiles({ feed, calendar }: FollowLinks): FileLink[] {
  return [
    { href: feed.href, label: "Atom" },
    ...(calendar === null ? [] : [{ href: calendar.file, label: "iCalendar" }]),
  ];
}

const TABLES = [
  { list: "milestones", label: "Milestones (CSV)" },
  { list: "claims", label: "Claims (CSV)" },
  { list: "metrics", label: "Figures (CSV)" },
] as const;

/**
 * What a record's page shows, as files: itself, of a company the lists of the scope that its page is made of, of a
 * milestone its claims.
 */
export function listRecordFiles(
  collection: PageCollection,
  id: string,
  asOfParam: Day | null,
  scope: Scope = NO_FILTER.scope,
): FileLink[] {
  const of = collection === "companies" ? { scope } : {};
  const own = { href: `/api/v1/${collection}/${id}${formatQuery(of, { asOf: asOfParam })}`, label: "JSON" };
  if (collection === "milestones") {
    const claims = formatQuery({ milestone: [id], scope: "all" }, { asOf: asOfParam, sort: "said" });
    return [own, { href: `/api/v1/claims.csv${claims}`, label: "Claims (CSV)" }];
  }
  if (collection !== "companies") return [own];
  const query = formatQuery({ company: [id], scope }, { asOf: asOfParam });
  return [own, ...TABLES.map(({ list, label }) => ({ href: `/api/v1/${list}.csv${query}`, label }))];
}
