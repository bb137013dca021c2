import type { Filter, TimelineFilter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { ListParams, TimelineParams } from "@/lib/schema/parameters/to-params";

/** The views of one filter, each at an address of its own. */
const VIEWS = [
  { path: "/timeline", label: "Timeline" },
  { path: "/network", label: "Network" },
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

/**
 * The views of the frame under one filter, which each address says in its own words.
 * @param from the view whose words the filter is in
 */
export function listTabs(from: string, params: ListParams | TimelineParams): ExploreTab[] {
  const { asOfParam, carried = {} } = params;
  const filter = toTimelineWords(from, { ...params.filter, ...carried });
  return VIEWS.map(({ path, label }) => ({
    path,
    label,
    href: `${path}${formatQuery(fromTimelineWords(path, filter), { asOf: asOfParam })}`,
  }));
}

type Words = Partial<Filter & TimelineFilter>;

/** The timeline alone names kinds and statuses of milestones and of partnerships apart; the others say `kind`, `status`. */
function toTimelineWords(from: string, { kind = [], status = [], ...filter }: Words): Words {
  if (from === "/timeline") return filter;
  return from === "/network"
    ? { ...filter, partnershipKind: kind as TimelineFilter["partnershipKind"], partnershipStatus: status }
    : { ...filter, milestoneKind: kind, milestoneStatus: status };
}

function fromTimelineWords(path: ExplorePath, filter: Words): Words {
  if (path === "/timeline") return filter;
  if (path === "/network") {
    const { partnershipKind: kind = [], partnershipStatus: status = [], ...others } = filter;
    return { ...others, kind, status };
  }
  const { milestoneKind: kind = [], milestoneStatus: status = [], ...others } = filter;
  return { ...others, kind, status };
}
