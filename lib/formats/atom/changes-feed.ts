import { isolateRightToLeft } from "@/lib/domain/direction";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import type { Change } from "@/lib/schema/api/change";
import type { FeedData } from "@/lib/schema/pages/files";
import type { ChangeDay } from "@/lib/schema/parameters/choices";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { DEFAULT_LIMIT } from "@/lib/schema/parameters/registry";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import {
  formatChange,
  formatChangeTitle,
  formatRevision,
  formatSourceAddress,
} from "@/lib/view-models/changes/change-text";
import { describeFilter, describeWatched } from "@/lib/view-models/filters/filter-sentence";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { getRecordHref } from "@/lib/view-models/record-href";
import { getSourceTitle } from "@/lib/view-models/source";
import { capitalize } from "@/lib/view-models/text";
import { type FeedEntry, writeAtomFeed } from "./feed";

/** Where feeds are. */
const PATH = "/api/v1/changes.atom";
const WATCH_PATH = "/api/v1/watch.atom";

const SUBTITLE =
  "Each new promise, moved date, achievement, delay and withdrawal around solid-state batteries,";
const ORDER: Readonly<Record<ChangeDay, string>> = {
  said: "on the day of the claim, with its source. Sorted by that day: claims added later about an earlier time keep their own place, and those without a day come last.",
  added: "on the day its source was added to the tracker, whatever the date of the claim. Latest first.",
};

interface FeedContext {
  readonly params: ListParams;
  /** Where the site stands, without a closing slash. */
  readonly site: string;
  /** ISO 8601: when the content was loaded. */
  readonly loadedAt: string;
  readonly licence: { readonly id: string; readonly url: string };
}

/** A page of the changes that a filter keeps, as Atom. */
export function writeChangesFeed(data: FeedData, { params, site, loadedAt, licence }: FeedContext): string {
  const { filter, sort, asOfParam: asOf } = params;
  const limit = params.limit === DEFAULT_LIMIT ? null : params.limit;
  const address = (cursor: string | null, day = asOf) =>
    `${site}${filter.isUnion ? WATCH_PATH : PATH}${formatQuery(filter, { asOf: day, sort, limit, cursor })}`;
  const labels = buildLabels("changes", [...data.companies.values()], {
    partnerships: [...data.partnerships.values()],
    milestones: [...data.milestones.values()],
  });
  return writeAtomFeed({
    // Of any day: the feed as of a day is what this feed was on that day.
    name: `${filter.isUnion ? "watch" : "changes"}${formatQuery(filter)}`,
    title: filter.isUnion
      ? `${capitalize(describeWatched(filter, labels))}: changes (Interphase)`
      : `Interphase: changes ${describeFilter("changes", filter, labels)}`,
    subtitle: `${SUBTITLE} ${ORDER[filter.by]}`,
    updated: loadedAt,
    site,
    licence: licence.url,
    rights: `${licence.id}: free to use for any purpose if you credit Interphase with a link. ${licence.url}`,
    page: `${site}/${filter.isUnion ? "watch" : "changes"}${formatQuery(filter, { asOf, sort })}`,
    self: address(params.cursor),
    first: address(null),
    // The day is written out, so that the pages that follow are all of one day.
    next: filter.isUnion ? null : data.page.next && address(data.page.next, params.asOf),
    entries: data.page.data.map((change) =>
      buildChangeEntry(change, data, { site, reading: filter.sourcing, by: filter.by }),
    ),
  });
}

interface EntryContext {
  /** Where the site stands, without a closing slash. */
  readonly site: string;
  /**
   * Which claims were counted: where weakly sourced ones are left out, one and the same claim may have changed something
   * else, and that is another entry.
   */
  readonly reading: "all" | "well";
  /** Whose day it bears; on another day it is another entry. */
  readonly by?: ChangeDay;
}

/** The entry of a change. */
export function buildChangeEntry(
  change: Change,
  records: Omit<FeedData, "page">,
  { site, reading, by = "said" }: EntryContext,
): FeedEntry {
  const { id, about, revision, saidOn } = change;
  const milestone = about.type === "milestone" ? records.milestones.get(about.id) : undefined;
  const partnership = about.type === "partnership" ? records.partnerships.get(about.id) : undefined;
  const source = records.sources.get(change.source);
  const via = source && formatSourceAddress(source);
  return {
    name: [`change/${id}`, reading === "well" && "well-sourced", by === "added" && "added"]
      .filter((part) => part !== false)
      .join("/"),
    title: formatChangeTitle(change, isolateRightToLeft(milestone?.title ?? partnership?.name ?? about.id)),
    text: formatChange(change, records),
    day: by === "added" ? change.added : (saidOn.latest as string),
    address: `${site}${getRecordHref(about.type === "milestone" ? "milestones" : "partnerships", about.id)}#${id}`,
    via: source && via ? { address: via, title: `${source.publisher}: ${getSourceTitle(source)}` } : null,
    categories: [
      { term: revision, label: formatRevision(change) },
      ...(milestone ? [{ term: milestone.kind, label: getLabel(MILESTONE_KINDS, milestone.kind) }] : []),
    ],
  };
}
