import { COMPANY_KINDS } from "@/lib/domain/companies";
import type { ListEntry } from "@/lib/domain/list";
import { MILESTONE_KINDS, PARTS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES, ROLES } from "@/lib/domain/partnerships";
import { NATURES, QUALIFIERS, QUANTITIES } from "@/lib/domain/quantities";
import { ACCEPTABLE_REMARKS } from "@/lib/domain/remarks";
import { REVISIONS } from "@/lib/domain/revisions";
import { DATE_RULES } from "@/lib/domain/said-date/rules";
import { listDistinctTokens, normalizeText } from "@/lib/domain/search-text";
import { PUBLISHED_BASES, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/statement";
import { ELECTROLYTES, TECHNOLOGIES } from "@/lib/domain/technologies";
import { TERMS } from "@/lib/domain/terms";
import type { SeedContent } from "@/lib/schema/seeds/content";
import { listUnits } from "@/lib/schema/seeds/rules-units";
import { formatCount } from "@/lib/view-models/text";
import { formatTable } from "./table";

/** The closed lists, each under what it is and where in a seed file its ids stand. */
const LISTS: Readonly<Record<string, readonly ListEntry[]>> = {
  Terms: TERMS,
  "Company kinds (kind)": COMPANY_KINDS,
  "Partnership kinds (kinds)": PARTNERSHIP_KINDS,
  "Roles in a partnership (parties: role)": ROLES,
  "Milestone kinds, the stages first in their order (kind)": MILESTONE_KINDS,
  "Parts in a milestone (companies: part)": PARTS,
  Technologies: TECHNOLOGIES,
  "Electrolytes of a partnership": ELECTROLYTES,
  "What a claim says of a milestone (says)": MILESTONE_SAYS,
  "What a claim says of a partnership (says)": PARTNERSHIP_SAYS,
  "Quantities of figures (quantity)": QUANTITIES,
  "Qualifiers of figures (qualifier)": QUALIFIERS,
  "Natures of figures (nature)": NATURES,
  "Source kinds (kind)": SOURCE_KINDS,
  "Tiers of sources (tier)": TIERS,
  "How a day of publication is known (publishedBasis)": PUBLISHED_BASES,
  "Dates: what is said, what is stored (date)": DATE_RULES.map(({ said, stored }) => ({
    ...{ id: stored, label: stored, definition: said },
  })),
  "Remarks that can be accepted (expectations.yaml, accepted: remark)": ACCEPTABLE_REMARKS,
  "Derived: statuses of milestones": MILESTONE_STATUSES,
  "Derived: what became of promises": OUTCOMES,
  "Derived: what a claim does to what was believed": REVISIONS,
  "Derived: statuses of partnerships": PARTNERSHIP_STATUSES,
};

/**
 * The closed lists and the units in use with their definitions; of some words the lists so called, and else the entries
 * that hold them all.
 */
export function formatTerms(words: string, content: Pick<SeedContent, "sources">): string {
  const tokens = listDistinctTokens(words);
  const holds = (text: string) => tokens.every((token) => normalizeText(text).includes(token));
  const units = listUnits(content).map(({ unit, figures }) => ({
    ...{ id: unit, label: unit, definition: formatCount(figures, "figure") },
  }));
  const all = { ...LISTS, "Units of figures that are in use (unit)": units };
  const lists = Object.entries(all).flatMap(([title, entries]) => {
    const kept = holds(title)
      ? entries
      : entries.filter(({ id, definition }) => holds(`${id} ${definition}`));
    const rows = kept.map(({ id, definition }) => [`  ${id}`, definition]);
    return rows.length === 0 ? [] : [`${title}\n${formatTable(rows)}`];
  });
  return lists.length === 0 ? "No list and no entry of one holds these words." : lists.join("\n\n");
}
