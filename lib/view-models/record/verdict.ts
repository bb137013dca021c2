import { idsOf } from "@/lib/domain/list";
import { OUTCOMES, type Outcome } from "@/lib/domain/outcomes";
import type { PromiseParts } from "@/lib/domain/promise-record";
import { counted } from "@/lib/view-models/joined";
import { numberText } from "@/lib/view-models/numbers";

/** A stretch of a sentence; a number in it leads to exactly the records it counts. */
export interface Phrase {
  readonly text: string;
  readonly href: string | null;
}

/** What is said of so many promises of an outcome: "100 lie ahead", "1 was kept on time". */
export function describeOutcome(outcome: Outcome, count: number): string {
  const [one, many] = CLAUSES[outcome];
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

const CLAUSES: Readonly<Record<Outcome, readonly [one: string, many: string]>> = {
  ahead: ["lies ahead", "lie ahead"],
  "on-time": ["was kept on time", "were kept on time"],
  late: ["was kept late", "were kept late"],
  unclear: ["was kept on an unclear day", "were kept on unclear days"],
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
    const number = numberText(parts[outcome]);
    return [
      { text: number, href: hrefOf(outcome) },
      { text: clause.slice(number.length), href: null },
    ];
  };
  const became = OUTCOMES.map(({ id }) => id).filter((id) => id !== "ahead" && parts[id] > 0);
  const rest = dated - parts.ahead;
  const all = counted(dated, "dated promise", "dated promises");
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
  return [...head, { text: `; of the other ${numberText(rest)}, `, href: null }, ...list.slice(1), end];
}

/** "The one dated promise was kept late." */
function writeOnly(parts: PromiseParts["parts"], hrefOf: (outcome: Outcome) => string): Phrase[] {
  const outcome = idsOf(OUTCOMES).find((id) => parts[id] > 0) ?? "ahead";
  return [
    { text: "The ", href: null },
    { text: "one dated promise", href: hrefOf(outcome) },
    { text: ` ${CLAUSES[outcome][0]}.`, href: null },
  ];
}

/** "other one was kept late": of those that no longer lie ahead, the only one. */
function writeOther(parts: PromiseParts["parts"], hrefOf: (outcome: Outcome) => string): Phrase[] {
  const outcome = idsOf(OUTCOMES).find((id) => id !== "ahead" && parts[id] > 0) ?? "ahead";
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
