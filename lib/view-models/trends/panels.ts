import { groupBy } from "@/lib/domain/list";
import type { Milestone } from "@/lib/schema/api/shapes";
import { areLeadsShown } from "@/lib/schema/pages/promises";
import type { Filter } from "@/lib/schema/parameters/filter";
import { getCompanyName, type Lookups } from "@/lib/view-models/lookups";
import { getRecordHref } from "@/lib/view-models/record-href";
import { formatCount, formatList } from "@/lib/view-models/text";
import type { TrendLine } from "./series";

/** A drawing with its lines, numbered from 1 in their order. */
export interface TrendPanel {
  readonly id: string;
  /** The company; null for the one chart of a selection. */
  readonly company: { readonly name: string; readonly href: string } | null;
  /** Not the company's first panel. */
  readonly continued: boolean;
  readonly lines: readonly TrendLine[];
}

/** As many milestones share one chart; more get one panel per company. */
export const MOST_IN_ONE = 16;

/** As many lines a panel holds before its company gets another. */
export const MOST_IN_PANEL = 12;

/** Whose promise a milestone is, and whether that company was asked for. */
export interface Owner {
  readonly company: string;
  readonly isAsked: boolean;
}

/** A line that is drawn, and whose it is. */
interface OwnedLine {
  readonly owner: Owner;
  readonly line: TrendLine;
}

type AskedFilter = Pick<Filter, "company" | "milestone">;

/**
 * The drawings of some lines. Companies that are asked for stand on top in full, two of them in a panel each; what others
 * are responsible for is folded. A milestone stands in one drawing only, so that no line is drawn twice.
 */
export function buildPanels(
  drawn: readonly OwnedLine[],
  filter: AskedFilter,
  lookups: Pick<Lookups, "companies">,
  query: string,
): { readonly panels: TrendPanel[]; readonly folded: TrendPanel[] } {
  const asked = drawn.filter(({ owner }) => owner.isAsked);
  if (asked.length === 0) return { panels: layPanels(drawn, "trend-all", lookups, query), folded: [] };
  const others = drawn.filter(({ owner }) => !owner.isAsked);
  const inOrder = asked.toSorted(
    (a, b) => filter.company.indexOf(a.owner.company) - filter.company.indexOf(b.owner.company),
  );
  const isApart = !areLeadsShown(filter) && new Set(asked.map(({ owner }) => owner.company)).size > 1;
  return {
    panels: isApart
      ? layByCompany(inOrder, lookups, query)
      : layPanels(areLeadsShown(filter) ? asked : inOrder, "trend-all", lookups, query),
    folded: layPanels(others, "trend-others", lookups, query),
  };
}

/** One chart for up to 16 lines; else a panel for each company, in the order in which its first line stands. */
function layPanels(
  drawn: readonly OwnedLine[],
  id: string,
  lookups: Pick<Lookups, "companies">,
  query: string,
): TrendPanel[] {
  if (drawn.length === 0) return [];
  if (drawn.length > MOST_IN_ONE) return layByCompany(drawn, lookups, query);
  return [{ id, company: null, continued: false, lines: drawn.map(({ line }) => line) }];
}

function layByCompany(
  drawn: readonly OwnedLine[],
  lookups: Pick<Lookups, "companies">,
  query: string,
): TrendPanel[] {
  return [...groupBy(drawn, ({ owner }) => owner.company)].flatMap(([id, group]) => {
    const company = { name: getCompanyName(lookups, id), href: getRecordHref("companies", id, query) };
    return Array.from({ length: Math.ceil(group.length / MOST_IN_PANEL) }, (_, index) => ({
      id: index === 0 ? `trend-${id}` : `trend-${id}-${index + 1}`,
      company,
      continued: index > 0,
      lines: group.slice(index * MOST_IN_PANEL, (index + 1) * MOST_IN_PANEL).map(({ line }) => line),
    }));
  });
}

/** The rule of what is drawn, and what stands in one drawing. */
export function writePanels(drawn: number, filter: AskedFilter): string {
  const order = "Sorted by how far the deadline moved later, then by the number of slips.";
  if (areLeadsShown(filter))
    return `One line per company: the promise with the most dated claims or, on a tie, the one moved furthest. Choose one or two companies to see all of theirs. ${order}`;
  if (filter.company.length > 0) return order;
  return drawn <= MOST_IN_ONE
    ? `Up to ${MOST_IN_ONE} milestones share one chart; more get one panel per company. ${order}`
    : `One panel per company, for the milestones it is responsible for, all on the same axes; a selection of up to ${MOST_IN_ONE} milestones shares one chart. ${order}`;
}

/** More names than a line takes. */
const MOST_NAMED = 4;

/** What is folded: "6 promises of others involved: Idemitsu Kosan, PowerCo and 2 more". */
export function writeFolded(owners: readonly string[]): string {
  const names = [...new Set(owners)];
  const more = names.length - MOST_NAMED;
  const named = more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
  return `${formatCount(owners.length, "promise")} of others involved: ${formatList(named, "and")}`;
}

/**
 * Whose promise it is: the first that is responsible, of those asked for, or a part of one, if there is one; else the first
 * involved.
 */
export function getOwner(
  { id, companies }: Pick<Milestone, "id" | "companies">,
  asked: readonly string[],
  lookups: Pick<Lookups, "companies">,
): Owner {
  const responsible = companies.filter(({ part }) => part === "responsible");
  const candidates = responsible.length > 0 ? responsible : companies;
  for (const { company } of candidates) {
    const whole = findAsked(company, asked, lookups);
    if (whole !== null) return { company: whole, isAsked: true };
  }
  const [first] = candidates;
  if (!first) throw new Error(`a milestone without a company: ${id}`);
  return { company: first.company, isAsked: false };
}

/** The company asked for that a company is, or is a part of. */
function findAsked(
  company: string,
  asked: readonly string[],
  { companies }: Pick<Lookups, "companies">,
): string | null {
  for (let id: string | null | undefined = company; id; id = companies.get(id)?.partOf)
    if (asked.includes(id)) return id;
  return null;
}
