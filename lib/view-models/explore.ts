import type { Filter, TimelineFilter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { ListParams, TimelineParams } from "@/lib/schema/parameters/to-params";

/** The views of one filter, each at an address of its own. */
const VIEWS = [
  { path: "/timeline", label: "Timeline" },
  { path: "/trends", label: "Trends" },
  { path: "/milestones", label: "Table" },
] as const;

/** The path of a view of the frame. */
export type ExplorePath = (typeof VIEWS)[number]["path"];

/** A view of the frame as a tab. */
export interface ExploreTab {
  readonly path: ExplorePath;
  readonly label: string;
  /** The view under the present filter. */
  readonly href: string;
}

/** The views of the frame under one filter, which each address says in its own words. */
export function listTabs(params: ListParams | TimelineParams): ExploreTab[] {
  const { asOfParam, carried = {} } = params;
  const filter = { ...carried, ...params.filter };
  const view = { asOf: asOfParam };
  const timeline = formatQuery("open" in params ? filter : toTimelineWords(filter), view);
  const list = formatQuery("open" in params ? toListWords(filter) : filter, view);
  return VIEWS.map(({ path, label }) => ({
    path,
    label,
    href: `${path}${path === "/timeline" ? timeline : list}`,
  }));
}

function toTimelineWords({ kind = [], status = [], ...filter }: Partial<Filter & TimelineFilter>) {
  return { ...filter, milestoneKind: kind, milestoneStatus: status };
}

function toListWords({
  milestoneKind = [],
  milestoneStatus = [],
  ...filter
}: Partial<Filter & TimelineFilter>) {
  return { ...filter, kind: milestoneKind, status: milestoneStatus };
}
