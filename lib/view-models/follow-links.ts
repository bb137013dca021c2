import type { Company } from "@/lib/schema/api/shapes";
import type { Scope } from "@/lib/schema/parameters/choices";
import {
  FILTER_NAMES,
  type Filter,
  getEntry,
  NO_FILTER,
  type TimelineFilter,
} from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { describeFilter } from "./filters/filter-sentence";
import type { ListedCollection } from "./filters/forms";
import { buildLabels, type Labels } from "./filters/labels";

/** Where a view can be followed. No day stands in these addresses: what is followed is what is to come. */
export interface FollowLinks {
  /** The feed of what changes in it. */
  readonly feed: { readonly href: string; readonly title: string };
  /** The calendar of its dates: to subscribe to, and to open once; null where the view has none of its own. */
  readonly calendar: { readonly subscribe: string | null; readonly file: string } | null;
  /** The watch list with this alone; of one record. */
  readonly watch?: string;
}

/** A list under its filter. What the changes cannot be filtered by is left out, and the feed's title says what is left. */
export function buildListFollow(collection: ListedCollection, filter: Filter, labels: Labels): FollowLinks {
  return {
    feed: feedOf(changesFilter(collection, filter), labels),
    calendar: collection === "milestones" ? calendarOf(filter) : null,
  };
}

/** The timeline under its filter: its milestones. */
export function buildTimelineFollow(
  { milestoneKind, milestoneStatus, ...filter }: TimelineFilter,
  companies: readonly Company[],
): FollowLinks {
  const milestones = { ...NO_FILTER, ...filter, kind: milestoneKind, status: milestoneStatus };
  return buildListFollow("milestones", milestones, buildLabels("milestones", companies));
}

/** Everything of a scope that involves a company or a part of it. */
export function buildCompanyFollow({ id, name }: Pick<Company, "id" | "name">, scope: Scope): FollowLinks {
  const filter = { ...NO_FILTER, company: [id], scope };
  return {
    feed: feedOf(filter, () => name),
    calendar: calendarOf(filter),
    watch: watchOf({ company: [id], scope }),
  };
}

/** Everything said about a partnership and about the milestones that belong to it, whatever the technology. */
export function buildPartnershipFollow({
  id,
  name,
}: {
  readonly id: string;
  readonly name: string;
}): FollowLinks {
  return {
    feed: feedOf({ ...NO_FILTER, partnership: [id], scope: "all" }, () => name),
    calendar: null,
    watch: watchOf({ partnership: [id] }),
  };
}

/** Everything said about a milestone, and its date in the calendar. */
export function buildMilestoneFollow({
  id,
  title,
}: {
  readonly id: string;
  readonly title: string;
}): FollowLinks {
  const filter = { ...NO_FILTER, milestone: [id], scope: "all" as const };
  return {
    feed: feedOf(filter, () => `“${title}”`),
    calendar: calendarOf(filter),
    watch: watchOf({ milestone: [id] }),
  };
}

/** A watch list. */
export function buildWatchFollow(filter: Filter): FollowLinks {
  const query = formatQuery(filter);
  return {
    feed: { href: `/api/v1/watch.atom${query}`, title: "Changes to what you follow" },
    calendar: { subscribe: null, file: `/api/v1/watch.ics${query}` },
  };
}

function watchOf(filter: Partial<Filter>): string {
  return `/watch${formatQuery(filter)}`;
}

function feedOf(filter: Filter, labels: Labels): FollowLinks["feed"] {
  const words = describeFilter("changes", filter, labels);
  return { href: `/api/v1/changes.atom${formatQuery(filter)}`, title: `Changes ${words}` };
}

function calendarOf(filter: Filter): FollowLinks["calendar"] {
  const query = formatQuery({ ...filter, partnership: [], revision: [] });
  return { subscribe: `/api/v1/milestones.webcal${query}`, file: `/api/v1/milestones.ics${query}` };
}

/** The part of a list's filter that means the same of changes. */
function changesFilter(list: ListedCollection, filter: Filter): Filter {
  const kept = FILTER_NAMES.filter((name) => getEntry(name).isOfChangesToo?.(list));
  return { ...NO_FILTER, ...Object.fromEntries(kept.map((name) => [name, filter[name]])) };
}
