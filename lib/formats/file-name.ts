import type { Day } from "@/lib/domain/days";
import { writeYearRange } from "@/lib/domain/year-range";
import { writeDeadline } from "@/lib/schema/address";
import type { Filter, TimelineFilter } from "@/lib/schema/parameters";

/** A name longer than this is cut in lists of files. */
const LONGEST = 100;

/**
 * The name of a file, without its ending: what it holds, by which filter, as of which day; plain letters, digits and
 * hyphens alone, so that it can stand in any header and any folder.
 */
export function fileName(what: string, filter: Partial<Filter & TimelineFilter>, asOf: Day): string {
  const lists = [
    filter.company,
    filter.partnership,
    filter.milestone,
    filter.kind,
    filter.partnershipKind,
    filter.milestoneKind,
  ];
  const parts = [
    ...lists.flatMap((ids) => ids ?? []),
    ...[filter.technology, filter.status, filter.outcome, filter.milestoneStatus, filter.revision].flatMap(
      (ids) => ids ?? [],
    ),
    filter.year ? writeYearRange(filter.year).replace("..", "-to-") : "",
    filter.deadline ? `deadline-${writeDeadline(filter.deadline).replace("..", "-to-")}` : "",
    filter.firstDeadline
      ? `first-deadline-${writeYearRange(filter.firstDeadline).replace("..", "-to-")}`
      : "",
    filter.q ?? "",
    filter.scope === "all" ? "all" : "",
    filter.sourcing === "well" ? "well-sourced" : "",
  ];
  const described = slug(["interphase", what, ...parts].join("-")).slice(0, LONGEST);
  return `${described.replace(/-+$/, "")}-as-of-${asOf}`;
}

function slug(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
