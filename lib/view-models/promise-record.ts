import { listIds } from "@/lib/domain/list";
import { OUTCOMES, type Outcome, type PromiseParts } from "@/lib/domain/outcomes";
import { drawFilling } from "@/lib/drawing/patterns";
import { type Scene, type Shape, share } from "@/lib/drawing/scene";
import type { Filter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { getKey, type Key } from "./charts/keys";
import { spellCount } from "./format-duration";
import { formatCount, formatNumber } from "./text";

/** The parts of a record in a line, those with nothing in them left out: "8 lie ahead, 1 was kept on time". */
export function writeParts({ parts }: PromiseParts): string {
  const some = listIds(OUTCOMES).filter((outcome) => parts[outcome] > 0);
  return some.map((outcome) => describeOutcome(outcome, parts[outcome])).join(", ");
}

/** The looks of the parts of a record, for the patterns of a page's bars and for its key. */
export const RECORD_KEYS: readonly Key[] = OUTCOMES.map(({ id }) => getKey("promises-by-first-deadline", id));

/** How many promises came out in one way, and how that part of a record looks. */
export interface RecordPart {
  readonly outcome: Outcome;
  readonly key: Key;
  readonly count: number;
}

/** The parts of a record that hold promises, in the order of the outcomes; they add up to its dated promises. */
export function listRecordParts({ parts }: PromiseParts): RecordPart[] {
  return OUTCOMES.flatMap(({ id: outcome }, index) => {
    const [key, count] = [RECORD_KEYS[index], parts[outcome]];
    return key && count > 0 ? [{ outcome, key, count }] : [];
  });
}

/** The parts that no longer lie ahead: the base of the headline. */
export function listPastParts(record: PromiseParts): RecordPart[] {
  return listRecordParts(record).filter(({ outcome }) => outcome !== "ahead");
}

/** The part that still lies ahead; none where nothing does. */
export function listAheadParts(record: PromiseParts): RecordPart[] {
  return listRecordParts(record).filter(({ outcome }) => outcome === "ahead");
}

/**
 * Parts of a record side by side, as long as there are promises in each.
 * @param most how many promises the whole width stands for
 * @param height pixels, with a rim of one above and below
 * @param hrefOf the list that holds exactly the promises of a part; without it the parts are no links
 */
export function drawRecord(
  parts: readonly RecordPart[],
  { most, height, hrefOf }: { most: number; height: number; hrefOf?: (outcome: Outcome) => string },
): Scene {
  let before = 0;
  return parts.map(({ outcome, key, count }): Shape => {
    const box = { x: share(before / most), y: 1, width: share(count / most), height: height - 2 };
    before += count;
    return {
      shape: "group",
      title: describeOutcome(outcome, count),
      ...(hrefOf && { href: hrefOf(outcome) }),
      shapes: drawFilling(key, box),
    };
  });
}

/** A stretch of a sentence; a number in it leads to exactly the records it counts. */
interface Phrase {
  readonly text: string;
  readonly href: string | null;
}

/** What is said of so many promises of an outcome: "100 lie ahead", "1 was kept on time". */
export function describeOutcome(outcome: Outcome, count: number): string {
  const [one, many] = CLAUSES[outcome];
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

const CLAUSES: Readonly<Record<Outcome, readonly [one: string, many: string]>> = {
  ahead: ["lies ahead", "lie ahead"],
  "on-time": ["was kept on time", "were kept on time"],
  late: ["was kept late", "were kept late"],
  unclear: ["was kept (day unclear)", "were kept (day unclear)"],
  "put-off": ["was put off", "were put off"],
  withdrawn: ["was withdrawn", "were withdrawn"],
  missed: ["was missed", "were missed"],
  "no-report": ["has passed without a report", "have passed without a report"],
};

/**
 * The verdict in one sentence whose parts add up: "Of 208 dated promises, 100 lie ahead; of the other 108, 13 were kept on
 * time, … and 64 have passed without a report."
 * @param hrefOf the address of the list that holds exactly the promises of an outcome; of all dated ones without
 */
export function writeVerdict(
  { dated, parts }: PromiseParts,
  hrefOf: (outcome: Outcome | null) => string,
): Phrase[] {
  if (dated === 0) return [{ text: "No dated promise is known yet.", href: null }];
  if (dated === 1) return writeOnly(parts, hrefOf);
  const link = (outcome: Outcome): Phrase[] => {
    const clause = describeOutcome(outcome, parts[outcome]);
    const number = formatNumber(parts[outcome]);
    return [
      { text: number, href: hrefOf(outcome) },
      { text: clause.slice(number.length), href: null },
    ];
  };
  const became = OUTCOMES.map(({ id }) => id).filter((id) => id !== "ahead" && parts[id] > 0);
  const rest = dated - parts.ahead;
  const all = formatCount(dated, "dated promise", "dated promises");
  const beginning: Phrase[] = [
    { text: "Of ", href: null },
    { text: all, href: hrefOf(null) },
  ];
  const list = became.flatMap((outcome, index) => [
    { text: separator(index, became.length), href: null },
    ...link(outcome),
  ]);
  const end = { text: ".", href: null };
  if (rest === 0) return [...beginning, { text: ", all lie ahead", href: null }, end];
  if (parts.ahead === 0) return [...beginning, { text: ", ", href: null }, ...list.slice(1), end];
  const head = [...beginning, { text: ", ", href: null }, ...link("ahead")];
  if (rest === 1) return [...head, { text: "; the ", href: null }, ...writeOther(parts, hrefOf), end];
  return [...head, { text: `; of the other ${formatNumber(rest)}, `, href: null }, ...list.slice(1), end];
}

/** "The one dated promise was kept late." */
function writeOnly(parts: PromiseParts["parts"], hrefOf: (outcome: Outcome) => string): Phrase[] {
  const outcome = listIds(OUTCOMES).find((id) => parts[id] > 0) ?? "ahead";
  return [
    { text: "The ", href: null },
    { text: "one dated promise", href: hrefOf(outcome) },
    { text: ` ${CLAUSES[outcome][0]}.`, href: null },
  ];
}

/** "other one was kept late": of those that no longer lie ahead, the only one. */
function writeOther(parts: PromiseParts["parts"], hrefOf: (outcome: Outcome) => string): Phrase[] {
  const outcome = listIds(OUTCOMES).find((id) => id !== "ahead" && parts[id] > 0) ?? "ahead";
  return [
    { text: "other one", href: hrefOf(outcome) },
    { text: ` ${CLAUSES[outcome][0]}`, href: null },
  ];
}

function separator(index: number, length: number): string {
  return index === length - 1 ? " and " : ", ";
}

/**
 * The same as plain text.
 * @param whose "its" where the promises are one company's
 */
export function writeVerdictText(record: PromiseParts, whose?: "its"): string {
  const text = writeVerdict(record, () => "")
    .map((phrase) => phrase.text)
    .join("");
  return whose === undefined ? text : text.replace(/^Of /, "Of its ").replace(/^The one/, "Its one");
}

/**
 * The address of the list that holds exactly the promises of an outcome under a filter; of every dated promise without.
 * @param asOf the day in the address; null where it names none
 * @param sort the order of the list; its usual one without
 */
export function getOutcomeHref(
  filter: Partial<Filter>,
  asOf: string | null,
  outcome: Outcome | null,
  sort: string | null = null,
): string {
  const chosen = outcome === null ? listIds(OUTCOMES) : [outcome];
  return `/milestones${formatQuery({ ...filter, outcome: chosen }, { asOf, sort })}`;
}

/** How many more promises of the same company a ranking passes over: "and one more of the same company". */
export function formatSisters(count: number): string {
  return `and ${spellCount(count)} more of the same company`;
}
