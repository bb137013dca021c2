import type { ChangeRevision } from "@/lib/domain/change-revisions";
import { CHANGE_REVISIONS } from "@/lib/domain/change-revisions";
import type { Change } from "@/lib/schema/change-shape";
import type { FacetCount } from "@/lib/schema/facets";
import { counted, joined } from "@/lib/view-models/joined";
import { whenWords } from "@/lib/view-models/when-words";

/** More clauses than these are no sentence any more. */
const MOST_CLAUSES = 5;

/** What a number of changes of one kind is called: its singular and its plural. */
const NOUNS: Record<ChangeRevision, readonly [string, string]> = {
  promised: ["new promise", "new promises"],
  refined: ["date narrowed", "dates narrowed"],
  widened: ["date widened", "dates widened"],
  slipped: ["date slipped", "dates slipped"],
  "pulled-in": ["date pulled in", "dates pulled in"],
  delayed: ["delay", "delays"],
  withdrawn: ["withdrawal", "withdrawals"],
  reopened: ["promise reopened", "promises reopened"],
  achieved: ["achievement", "achievements"],
  missed: ["miss reported", "misses reported"],
  announced: ["partnership announced", "partnerships announced"],
  active: ["partnership reported active", "partnerships reported active"],
  completed: ["partnership completed", "partnerships completed"],
  ended: ["partnership ended", "partnerships ended"],
};

interface LeadInput {
  readonly total: number;
  /** How many there are of each kind. */
  readonly counts: readonly FacetCount[];
  readonly ends: { readonly first: Change; readonly latest: Change } | null;
}

/** "27 changes since May 2019: 14 new promises, 2 dates slipped and 11 achievements. The latest, in January 2025: …" */
export function changesLead({ total, counts, ends }: LeadInput): string {
  if (ends === null) return "No change is among them.";
  const { first, latest } = ends;
  if (total === 1) return `One change, told ${whenWords(latest.saidOn)}: ${latest.summary}`;
  const head = `${counted(total, "change", "changes")} ${sinceWords(first)}: ${kindWords(counts)}.`;
  return `${head} The latest, told ${whenWords(latest.saidOn)}: ${latest.summary}`;
}

/** "since May 2019", "since 2019 or before": from when on there is something to tell. */
function sinceWords({ saidOn }: Change): string {
  return saidOn.text.startsWith("by ") ? `since ${saidOn.text.slice(3)} or before` : `since ${saidOn.text}`;
}

function kindWords(counts: readonly FacetCount[]): string {
  const countOf = new Map(counts.map(({ id, count }) => [id, count]));
  const present = CHANGE_REVISIONS.map(({ id }) => ({ id, count: countOf.get(id) ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  const told = present.length <= MOST_CLAUSES ? present : mostOf(present);
  const clauses = told.map(({ id, count }) => counted(count, ...NOUNS[id]));
  const others = present.filter((kind) => !told.includes(kind)).reduce((sum, { count }) => sum + count, 0);
  return joined(others > 0 ? [...clauses, `${counted(others, "other", "others")}`] : clauses, "and");
}

/** The most frequent kinds, still in their own order. */
function mostOf<T extends { readonly count: number }>(kinds: readonly T[]): T[] {
  const most = [...kinds].sort((a, b) => b.count - a.count).slice(0, MOST_CLAUSES - 1);
  return kinds.filter((kind) => most.includes(kind));
}
