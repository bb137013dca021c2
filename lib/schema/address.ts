import { writeYearRange } from "@/lib/domain/year-range";
import type { DeadlineFilter, Filter, TimelineFilter } from "./parameters";

/** What stands in an address beside a filter. */
export interface AddressExtras {
  /** The groups of lanes that the timeline shows in full. */
  readonly open?: readonly string[];
  readonly asOf?: string | null;
  readonly sort?: string | null;
  readonly limit?: number | null;
  readonly cursor?: string | null;
}

/**
 * The query string of a filter, with its leading "?", or "" where nothing differs from the default.
 * The order of parameters is fixed, so that one view has one address.
 */
export function queryOf(filter: Partial<Filter & TimelineFilter>, extras: AddressExtras = {}): string {
  const query = new URLSearchParams();
  const add = (name: string, values: readonly string[] | undefined) => {
    for (const value of values ?? []) query.append(name, value);
  };
  if (filter.lanes && filter.lanes !== "company") query.set("lanes", filter.lanes);
  if (filter.q) query.set("q", filter.q);
  add("company", filter.company);
  add("partnership", filter.partnership);
  add("milestone", filter.milestone);
  if (filter.year) query.set("year", writeYearRange(filter.year));
  if (filter.deadline) query.set("deadline", writeDeadline(filter.deadline));
  if (filter.firstDeadline) query.set("firstDeadline", writeYearRange(filter.firstDeadline));
  add("outcome", filter.outcome);
  add("kind", filter.kind);
  add("partnershipKind", filter.partnershipKind);
  add("milestoneKind", filter.milestoneKind);
  add("technology", filter.technology);
  add("status", filter.status);
  add("milestoneStatus", filter.milestoneStatus);
  add("revision", filter.revision);
  if (filter.scope && filter.scope !== "solid-state") query.set("scope", filter.scope);
  if (filter.sourcing && filter.sourcing !== "all") query.set("sourcing", filter.sourcing);
  add("open", extras.open);
  if (extras.asOf) query.set("asOf", extras.asOf);
  if (extras.sort) query.set("sort", extras.sort);
  if (extras.limit) query.set("limit", String(extras.limit));
  if (extras.cursor) query.set("cursor", extras.cursor);
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}

/** The text of a deadline filter that reads back as the same. */
export function writeDeadline(deadline: DeadlineFilter): string {
  return typeof deadline === "string" ? deadline : writeYearRange(deadline);
}
