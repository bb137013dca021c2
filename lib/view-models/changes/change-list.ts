import { formatDate } from "@/lib/domain/date-text";
import { type Day, getYear } from "@/lib/domain/days";
import { toEdtf } from "@/lib/domain/edtf-date";
import { CHANGE_REVISIONS, type ChangeRevision } from "@/lib/domain/revisions";
import type { Change } from "@/lib/schema/api/change";
import type { DateShape, Source } from "@/lib/schema/api/shapes";
import type { FacetCount } from "@/lib/schema/pages/list-page";
import type { ChangeDay } from "@/lib/schema/parameters/choices";
import { formatWhen } from "@/lib/view-models/format-dates";
import { formatCount, formatList } from "@/lib/view-models/text";

/** More clauses than these are no sentence any more. */
const MOST_CLAUSES = 6;

type Nouns = readonly [singular: string, plural: string];

const OF_PARTNERSHIPS: Nouns = ["partnership update", "partnership updates"];

/** What a number of changes of one kind is called; kinds with the same name are counted together. */
const NOUNS: Record<ChangeRevision, Nouns> = {
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
  announced: OF_PARTNERSHIPS,
  active: OF_PARTNERSHIPS,
  completed: OF_PARTNERSHIPS,
  ended: OF_PARTNERSHIPS,
};

interface LeadInput {
  readonly total: number;
  /** How many there are of each kind. */
  readonly counts: readonly FacetCount[];
  readonly ends: { readonly first: Change; readonly latest: Change } | null;
  /** Whose day counts. */
  readonly by: ChangeDay;
}

/** "27 changes since May 2019: 14 new promises, 2 dates slipped and 11 achievements. Latest (in 2025): …" */
export function writeChangesLead({ total, counts, ends, by }: LeadInput): string {
  if (ends === null) return "No changes match these filters.";
  const { first, latest } = ends;
  if (by === "added") {
    const since = formatDate({ edtf: first.added });
    const added = `${formatCount(total, "change", "changes")} added to the tracker since ${since}: ${kindWords(counts)}.`;
    const last = `Latest, added on ${formatDate({ edtf: latest.added })}: ${latest.summary}`;
    return `${added} ${last}`;
  }
  if (total === 1) return `One change (${formatWhen(latest.saidOn)}): ${latest.summary}`;
  const head = `${formatCount(total, "change", "changes")} ${sinceWords(first)}: ${kindWords(counts)}.`;
  return `${head} Latest (${formatWhen(latest.saidOn)}): ${latest.summary}`;
}

/** "since May 2019", "since 2019 or before": from when on there is something to tell; of a span its year. */
function sinceWords({ saidOn: { edtf, earliest, latest, text } }: Change): string {
  if (!edtf.includes("/")) return `since ${text}`;
  const year = getYear(latest as string);
  return `since ${year}${earliest !== null && getYear(earliest) === year ? "" : " or before"}`;
}

function kindWords(counts: readonly FacetCount[]): string {
  const sums = new Map<Nouns, number>();
  for (const { id } of CHANGE_REVISIONS) {
    const count = counts.find((each) => each.id === id)?.count ?? 0;
    if (count > 0) sums.set(NOUNS[id], (sums.get(NOUNS[id]) ?? 0) + count);
  }
  const present = [...sums].map(([nouns, count]) => ({ nouns, count }));
  const told = present.length <= MOST_CLAUSES ? present : mostOf(present);
  const clauses = told.map(({ nouns, count }) => formatCount(count, ...nouns));
  const others = present.filter((kind) => !told.includes(kind)).reduce((sum, { count }) => sum + count, 0);
  return formatList(others > 0 ? [...clauses, formatCount(others, "other", "others")] : clauses, "and");
}

/** The most frequent kinds, still in their own order. */
function mostOf<T extends { readonly count: number }>(kinds: readonly T[]): T[] {
  const most = [...kinds].sort((a, b) => b.count - a.count).slice(0, MOST_CLAUSES - 1);
  return kinds.filter((kind) => most.includes(kind));
}

/** Changes that were said at one time, as exactly as it is known, or added on one day. */
interface ChangesOfDay {
  readonly on: DateShape;
  readonly changes: readonly Change[];
}

/** The times of a year, in the order of the list. A time of several years stands in the one it ends in, as in the order. */
interface ChangeYear {
  /** Null for words of which the day their source was read is all that is known. */
  readonly year: number | null;
  readonly days: readonly ChangesOfDay[];
}

/**
 * Changes under the headings of a chronicle, in the order they come in; nothing is moved or left out.
 * @param sources those that the changes come from
 * @param by whose day the headings tell
 */
export function groupByYear(
  changes: readonly Change[],
  sources: ReadonlyMap<string, Pick<Source, "published" | "retrieved">>,
  by: ChangeDay = "said",
): ChangeYear[] {
  const onOf = ({ saidOn, added }: Change) => (by === "said" ? saidOn : dayShapeOf(added));
  const isUndated = ({ source, saidOn }: Change) => {
    if (by === "added") return false;
    const page = sources.get(source);
    return page?.published === null && saidOn.edtf === `../${page.retrieved}`;
  };
  const days = runs(changes, (change) => `${onOf(change).edtf} ${isUndated(change)}`).map((run) => {
    const on = onOf(run[0] as Change);
    return { on, changes: run, year: isUndated(run[0] as Change) ? null : getYear(on.latest as string) };
  });
  return runs(days, ({ year }) => year).map((run) => ({ year: run[0]?.year ?? null, days: run }));
}

function dayShapeOf(day: Day): DateShape {
  return { ...toEdtf(day), text: formatDate({ edtf: day }) };
}

/** Neighbours with the same key, together. */
function runs<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const found: T[][] = [];
  for (const item of items) {
    const run = found.at(-1);
    if (run && keyOf(run[0] as T) === keyOf(item)) run.push(item);
    else found.push([item]);
  }
  return found;
}
