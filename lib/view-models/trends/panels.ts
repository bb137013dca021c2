import { groupBy } from "@/lib/domain/list";
import type { Milestone } from "@/lib/schema/api/shapes";
import { companyName, type Lookups } from "@/lib/view-models/lookups";
import { recordHref } from "@/lib/view-models/record-href";
import type { TrendLine } from "./line";

/** As many milestones share one chart; more stand in a panel for each company. */
export const MOST_IN_ONE = 12;

/** As many lines a panel holds before its company gets another. */
export const MOST_IN_PANEL = 6;

/** A drawing with its lines, numbered from 1 in their order. */
export interface TrendPanel {
  readonly id: string;
  /** The company; null for the one chart of a selection. */
  readonly company: { readonly name: string; readonly href: string } | null;
  /** Not the company's first panel. */
  readonly continued: boolean;
  readonly lines: readonly TrendLine[];
}

/** A milestone with its line. */
export interface Drawn {
  readonly milestone: Milestone;
  readonly line: TrendLine;
}

/**
 * One chart for a selection of up to 12 milestones; else a panel for each company, in the order in which its first
 * milestone stands. A milestone stands in one panel only, so that no line is drawn twice.
 * @param preferred companies asked for: where one of them is responsible, it is theirs
 */
export function trendPanels(
  drawn: readonly Drawn[],
  preferred: readonly string[],
  lookups: Pick<Lookups, "companies">,
  query: string,
): TrendPanel[] {
  if (drawn.length <= MOST_IN_ONE)
    return drawn.length === 0
      ? []
      : [{ id: "trend-all", company: null, continued: false, lines: drawn.map(({ line }) => line) }];
  return [...groupBy(drawn, ({ milestone }) => panelCompany(milestone, preferred))].flatMap(([id, group]) => {
    const company = { name: companyName(lookups, id), href: recordHref("companies", id, query) };
    return chunks(group, MOST_IN_PANEL).map((chunk, index) => ({
      id: index === 0 ? `trend-${id}` : `trend-${id}-${index + 1}`,
      company,
      continued: index > 0,
      lines: chunk.map(({ line }) => line),
    }));
  });
}

/** Whose promise it is: the first that is responsible, of those asked for if there is one; else the first involved. */
function panelCompany({ id, companies }: Milestone, preferred: readonly string[]): string {
  const responsible = companies.filter(({ part }) => part === "responsible");
  const candidates = responsible.length > 0 ? responsible : companies;
  const chosen = candidates.find(({ company }) => preferred.includes(company)) ?? candidates[0];
  if (!chosen) throw new Error(`a milestone without a company: ${id}`);
  return chosen.company;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
