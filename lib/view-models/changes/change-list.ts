import { formatDate } from "@/lib/domain/date-text";
import { type Day, getYear } from "@/lib/domain/days";
import { toEdtf } from "@/lib/domain/edtf-date";
import type { ChangeRevision } from "@/lib/domain/revisions";
import type { Change } from "@/lib/schema/api/change";
import type { DateShape, Source } from "@/lib/schema/api/shapes";
import type { FacetCount } from "@/lib/schema/pages/list-page";
import type { ChangeDay } from "@/lib/schema/parameters/choices";
import { formatWhen } from "@/lib/view-models/format-dates";
import { capitalize, formatCount, formatList } from "@/lib/view-models/text";

type Nouns = readonly [singular: string, plural: string];

const OF_PARTNERSHIPS: Nouns = ["partnership update", "partnership updates"];

/**
 * What a number of changes of one kind is called, in the order in which the lead tells them: what became of promises first,
 * new words for old dates last. Kinds with the same name are counted together.
 */
const NOUNS: ReadonlyMap<ChangeRevision, Nouns> = new Map([
  ["slipped", ["slipped", "slipped"]],
  ["pulled-in", ["pulled in", "pulled in"]],
  ["delayed", ["put off without a date", "put off without a date"]],
  ["achieved", ["achieved", "achieved"]],
  ["missed", ["missed", "missed"]],
  ["withdrawn", ["withdrawn", "withdrawn"]],
  ["reopened", ["reopened", "reopened"]],
  ["promised", ["new promise", "new promises"]],
  ["announced", OF_PARTNERSHIPS],
  ["active", OF_PARTNERSHIPS],
  ["completed", OF_PARTNERSHIPS],
  ["ended", OF_PARTNERSHIPS],
  ["refined", ["date narrowed or first given", "dates narrowed or first given"]],
  ["widened", ["date widened", "dates widened"]],
  ["reaffirmed", ["date repeated", "dates repeated"]],
  ["not-yet", ["report of “not yet”", "reports of “not yet”"]],
  ["third-hand", ["third-hand target", "third-hand targets"]],
] as const satisfies readonly (readonly [ChangeRevision, Nouns])[]);

interface LeadInput {
  readonly total: number;
  /** How many there are of each kind. */
  readonly counts: readonly FacetCount[];
  readonly ends: { readonly first: Change; readonly latest: Change } | null;
  /** Whose day counts. */
  readonly by: ChangeDay;
}

/**
 * How many changes of each kind there are, of one alone what it is: "Since May 2019: 31 slipped, 11 achieved and 14 new
 * promises." How many that are in all says the sentence above it, and which is the latest the list.
 */
export function writeChangesLead({ total, counts, ends, by }: LeadInput): string {
  if (ends === null) return `No ${by === "added" ? "claims" : "changes"} match these filters.`;
  const { first, latest } = ends;
  if (total === 1 && by === "said") return `One change (${formatWhen(latest.saidOn)}): ${latest.summary}`;
  const since = by === "said" ? sinceWords(first) : `claims added since ${formatDate({ edtf: first.added })}`;
  return `${capitalize(since)}: ${kindWords(counts)}.`;
}

/** "since May 2019", "since 2019 or before": from when on there is something to tell; of a span its year. */
function sinceWords({ saidOn: { edtf, earliest, latest, text } }: Change): string {
  if (!edtf.includes("/")) return `since ${text}`;
  const year = getYear(latest as string);
  return `since ${year}${earliest !== null && getYear(earliest) === year ? "" : " or before"}`;
}

function kindWords(counts: readonly FacetCount[]): string {
  const sums = new Map<Nouns, number>();
  for (const [id, nouns] of NOUNS) {
    const count = counts.find((each) => each.id === id)?.count ?? 0;
    if (count > 0) sums.set(nouns, (sums.get(nouns) ?? 0) + count);
  }
  return formatList(
    [...sums].map(([nouns, count]) => formatCount(count, ...nouns)),
    "and",
  );
}

/**
 * When the changes under a heading were said, so that it reads as no target: "21 November 2026", "May 2026", "Until 21
 * November 2026", "Between 16 January and 21 November 2026".
 */
export function formatHeading({ edtf, text }: DateShape): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return capitalize(text);
  const end = formatDate({ edtf: to });
  if (from === ".." || to === "..") return from === ".." ? `Until ${end}` : capitalize(text);
  const begin = formatDate({ edtf: from });
  const isOneYear = from.slice(0, 4) === to.slice(0, 4) && /\d{4}-/.test(from);
  return `Between ${isOneYear ? begin.replace(/ \d{4}$/, "") : begin} and ${end}`;
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
