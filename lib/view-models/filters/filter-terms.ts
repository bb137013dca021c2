import { type DeadlineFilter, type Filter, NO_DEADLINES } from "@/lib/schema/parameters";
import { yearWords } from "./year-words";

/** What a choice of a filter is called: a label for each id of each parameter. */
export type Labels = (parameter: string, id: string) => string;

/** One parameter's choices, as a reader takes them back one by one. */
export interface FilterTerm {
  readonly parameter: string;
  readonly label: string;
  /** The filter without this choice. */
  readonly without: Partial<Filter>;
}

const LISTS = [
  "company",
  "partnership",
  "milestone",
  "revision",
  "kind",
  "technology",
  "status",
  "outcome",
] as const;

/** Every choice a filter holds, in the order of the form. */
export function filterTerms(filter: Filter, labels: Labels, yearText: string | null): FilterTerm[] {
  const terms: FilterTerm[] = [];
  if (filter.q) terms.push({ parameter: "q", label: `“${filter.q}”`, without: { q: null } });
  for (const parameter of LISTS) {
    for (const id of filter[parameter]) {
      const rest = filter[parameter].filter((other) => other !== id);
      terms.push({ parameter, label: labels(parameter, id), without: { [parameter]: rest } });
    }
  }
  if (filter.year && yearText) terms.push({ parameter: "year", label: yearText, without: { year: null } });
  if (filter.deadline)
    terms.push({
      parameter: "deadline",
      label: deadlineLabel(filter.deadline),
      without: { deadline: null },
    });
  if (filter.firstDeadline)
    terms.push({
      parameter: "firstDeadline",
      label: `first deadline ${yearWords(filter.firstDeadline)}`,
      without: { firstDeadline: null },
    });
  if (filter.scope === "all")
    terms.push({ parameter: "scope", label: "beyond solid-state too", without: { scope: "solid-state" } });
  if (filter.sourcing === "well")
    terms.push({ parameter: "sourcing", label: "well sourced only", without: { sourcing: "all" } });
  return terms;
}

/** What a chosen deadline is called: "deadline 2027", "no deadline". */
function deadlineLabel(deadline: DeadlineFilter): string {
  const none = NO_DEADLINES.find(({ id }) => id === deadline);
  if (none) return none.label.toLowerCase();
  return typeof deadline === "string" ? deadline : `deadline ${yearWords(deadline)}`;
}
