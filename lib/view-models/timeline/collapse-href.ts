import { OPEN_GROUPS } from "@/lib/schema/parameters/choices";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { TimelineParams } from "@/lib/schema/parameters/to-params";

/** The addresses of the same timeline with more or less of it folded; each leads to where the reader is. */
export interface CollapseHref {
  /** With a group in full, at the first lane that was folded. */
  open(group: string): string;
  /** With a group folded, at its head. */
  fold(group: string): string;
  /** With the lane of a company in full, and whatever else concerns it. */
  company(id: string): string;
  /** With every group in full, or with none. */
  readonly all: string;
  readonly none: string;
}

/**
 * Addresses of the timeline by what it holds open.
 * @param groups the groups there are; what else the address holds open means nothing here and is left out
 */
export function getCollapseHref(
  { filter, open, asOfParam, carried }: TimelineParams,
  groups: readonly string[],
): CollapseHref {
  const here = open.includes("all") ? groups : groups.filter((group) => open.some((each) => each === group));
  const to = (opened: readonly string[], place: string) => {
    const all = groups.length > 1 && groups.every((group) => opened.includes(group));
    const ids = OPEN_GROUPS.map(({ id }) => id).filter((id) => opened.includes(id));
    const ordered = all ? (["all"] as const) : ids;
    return `/timeline${formatQuery(filter, { ...carried, open: ordered, asOf: asOfParam })}#${place}`;
  };
  return {
    open: (group) => to([...here, group], `${group}-more`),
    fold: (group) =>
      to(
        here.filter((each) => each !== group),
        group,
      ),
    company: (id) => `/timeline${formatQuery({ ...filter, company: [id] }, { ...carried, asOf: asOfParam })}`,
    all: to(groups, "timeline"),
    none: to([], "timeline"),
  };
}
