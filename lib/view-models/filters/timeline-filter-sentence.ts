import { type ListEntry, labelOf } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnership-kinds";
import { TECHNOLOGIES } from "@/lib/domain/technologies";
import type { TimelineFilter } from "@/lib/schema/parameters";
import { counted, joined } from "@/lib/view-models/joined";
import { yearWords } from "./year-words";

interface Shown {
  readonly filter: TimelineFilter;
  readonly totals: { readonly partnerships: number; readonly milestones: number };
  /** What a company is called. */
  readonly nameOf: (id: string) => string;
}

/**
 * What a timeline shows, in a sentence: "2 partnerships and 5 milestones about solid-state batteries, involving Toyota,
 * milestones of the stage vehicle launch."
 */
export function timelineFilterSentence({ filter, totals, nameOf }: Shown): string {
  const any = (ids: readonly string[], list: readonly ListEntry[]) =>
    joined(
      ids.map((id) => lower(list, id)),
      "or",
    );
  const { company, technology, milestoneKind, partnershipKind, milestoneStatus, year, q } = filter;
  const clauses = [
    filter.scope === "all" ? "on whatever technology" : "about solid-state batteries",
    company.length > 0 && `involving ${joined(company.map(nameOf), "or")}`,
    technology.length > 0 && `on ${any(technology, TECHNOLOGIES)}`,
    partnershipKind.length > 0 && `partnerships of the kind ${any(partnershipKind, PARTNERSHIP_KINDS)}`,
    milestoneKind.length > 0 && `milestones of the stage ${any(milestoneKind, MILESTONE_KINDS)}`,
    milestoneStatus.length > 0 && `milestones that are ${any(milestoneStatus, MILESTONE_STATUSES)}`,
    year && `in ${yearWords(year)}`,
    q && `with the words “${q}”`,
    filter.sourcing === "well" && "by well-sourced words alone",
  ].filter((clause) => typeof clause === "string");
  const partnerships = counted(totals.partnerships, "partnership", "partnerships");
  const milestones = counted(totals.milestones, "milestone", "milestones");
  const [scope, ...rest] = clauses;
  return `${partnerships} and ${milestones} ${[scope, ...rest].join(", ")}.`;
}

/** Labels begin with a capital letter in lists; names in capitals and A, B and C samples keep theirs. */
function lower(list: readonly ListEntry[], id: string): string {
  const label = labelOf(list, id);
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
