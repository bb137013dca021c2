import { type Bounds, type EdtfDate, hasSameBounds, intersects, toEdtf } from "@/lib/domain/edtf-date";
import { parseSaidDate } from "@/lib/domain/said-date/read";
import type { SeedContent, SourceRecord } from "./content";
import { getSourceDate, type SeedClaim } from "./source";
import type { Problem, ValuePath } from "./yaml-file";

/** A claim with a date, and where it stands. */
interface DatedClaim {
  readonly claim: SeedClaim & { readonly date: EdtfDate };
  readonly source: SourceRecord;
  readonly path: ValuePath;
  readonly problem: (path: ValuePath, message: string) => Problem;
}

/** A date comes with its words or with a note; where the words mean another date, a note says why. */
export function checkWordsOfDates({ sources }: SeedContent): Problem[] {
  return listDatedClaims(sources).flatMap(({ claim, source, path, problem }) => {
    const { asSaid, note } = claim;
    if (note !== undefined) return [];
    if (asSaid === undefined)
      return [
        problem([...path, "date"], "a date comes with its words (asSaid) or with a note on how it is known"),
      ];
    const contradiction = describeContradiction(claim, source);
    return contradiction === null
      ? []
      : [problem([...path, "date"], `${contradiction}: correct one of them, or say why in a note`)];
  });
}

/** Words that mean another date than the one beside them; null where they do not. */
function describeContradiction(claim: DatedClaim["claim"], source: SourceRecord): string | null {
  const { date, asSaid } = claim;
  const meant = asSaid === undefined ? [] : readWords(asSaid, claim, source);
  if (meant.length === 0 || isMeant(claim, source, meant)) return null;
  return `"${asSaid}" means ${meant.slice(0, 3).join(" or ")}, and the date is ${date.edtf}`;
}

/** What a note lacks that is to say why a date is another than its words: a word of time, and a number for another year. */
function findFaultOfNote({ date, asSaid = "", ...claim }: DatedClaim["claim"], source: SourceRecord) {
  const years = ({ earliest, latest }: Bounds) => ({
    earliest: earliest && `${earliest.slice(0, 4)}-01-01`,
    latest: latest && `${latest.slice(0, 4)}-12-31`,
  });
  if (!speaksOfDate(claim.note)) return "the note speaks of something else";
  const meant = readWords(asSaid, claim, source);
  const isSameYear = meant.some((each) => intersects(years(toEdtf(each)), years(date)));
  return isSameYear || /\d/.test(claim.note ?? "") ? null : "the years differ, and the note holds no number";
}

/** Words of dates that nobody can check by rule, and words that are not the source's own. */
export function findUncheckableWords({ sources }: SeedContent): Problem[] {
  return listDatedClaims(sources).flatMap(({ claim, source, path, problem }) => {
    const { asSaid, note } = claim;
    if (asSaid === undefined) return [];
    const at = [...path, "asSaid"];
    const doubts: Problem[] = [];
    const isUnread = note === undefined && readWords(asSaid, claim, source).length === 0;
    if (isUnread && !isByNow(claim, source, []))
      doubts.push(problem(at, `"${asSaid}" cannot be read as a date; a note would say how it was`));
    const contradiction = note === undefined ? null : describeContradiction(claim, source);
    const fault = contradiction === null ? null : findFaultOfNote(claim, source);
    if (fault !== null) doubts.push(problem([...path, "date"], `${contradiction}: ${fault}`));
    if (/^(?:zh|ja|ko)$/.test(source.language) && /^(?=.*[a-z])[\x20-\x7e]+$/i.test(asSaid))
      doubts.push(
        problem(at, `"${asSaid}" is in Latin letters, and the source is not: asSaid keeps its own words`),
      );
    return doubts;
  });
}

/** Words that tell when, and no date beside them. */
export function findMissingDates({ sources }: SeedContent): Problem[] {
  return sources.flatMap(({ record: source, problem }) =>
    source.claims.flatMap((claim, index) => {
      const { asSaid, date, note } = claim;
      if (asSaid === undefined || date || speaksOfDate(note)) return [];
      const meant = readWords(asSaid, claim, source).filter((each) => !isPastOfWords(each, claim, source));
      if (meant.length === 0) return [];
      const dates = meant.slice(0, 3).join(" or ");
      return [
        problem(
          ["claims", index, "asSaid"],
          `"${asSaid}" can be read as ${dates}, and no date stands: give it, or say why not in a note`,
        ),
      ];
    }),
  );
}

/** "Already" and "recently" say no more than that it was so by then. */
function isPastOfWords(meant: string, claim: SeedClaim, source: SourceRecord): boolean {
  const { earliest, latest } = toEdtf(meant);
  return (
    earliest === null &&
    listSaid(claim, source).some((said) => latest !== null && said.latest !== null && latest <= said.latest)
  );
}

/**
 * Words by which a note speaks of a date. One that has none of them, and no digit, is on something else, and is no reason
 * why a date differs from its words. May is left out: it is mostly the verb, and the month has a number beside it.
 */
const WORDS_OF_NOTES =
  /\d|\b(?:days?|dates?|dated|weeks?|months?|years?|quarters?|half|halves|decades?|century|calendar|fiscal|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|begin(?:s|ning)?|began|begun|starts?|end(?:s|ed|ing)?|term|since|until|when|later|earlier|means?|meant|counted)\b/i;

function speaksOfDate(note: string | undefined): boolean {
  return note !== undefined && WORDS_OF_NOTES.test(note);
}

function listDatedClaims(sources: SeedContent["sources"]): DatedClaim[] {
  return sources.flatMap(({ record: source, problem }) =>
    source.claims.flatMap((claim, index) => {
      const { date } = claim;
      return date ? [{ claim: { ...claim, date }, source, path: ["claims", index], problem }] : [];
    }),
  );
}

/** When the words may have been said: the day given with them, and the source's own where it only recalls them. */
function listSaid(claim: SeedClaim, source: SourceRecord): EdtfDate[] {
  return [claim.saidOn, getSourceDate(source)].filter((date) => date != null);
}

/** What words were found to mean, by all that this depends on: rules ask for the same words several times. */
const MEANINGS = new Map<string, readonly string[]>();
const MOST_MEANINGS = 10_000;

/** The dates that words can mean, counted from when they were said or from when they were printed. */
function readWords(words: string, claim: SeedClaim, source: SourceRecord): readonly string[] {
  const { language } = source;
  const days = listSaid(claim, source);
  const key = JSON.stringify([words, language, days]);
  const known = MEANINGS.get(key);
  if (known) return known;
  const meant = [...new Set(days.flatMap((said) => parseSaidDate(words, { said, language }) ?? []))];
  if (MEANINGS.size >= MOST_MEANINGS) MEANINGS.clear();
  MEANINGS.set(key, meant);
  return meant;
}

function isMeant(claim: DatedClaim["claim"], source: SourceRecord, meant: readonly string[]): boolean {
  const dates = meant.map(toEdtf);
  return dates.some((date) => hasSameBounds(date, claim.date)) || isByNow(claim, source, dates);
}

/** A report whose day is that of the words, or one that they name: what it tells happened by then. */
function isByNow(
  { says, date }: DatedClaim["claim"],
  source: SourceRecord,
  meant: readonly EdtfDate[],
): boolean {
  if (says === "target" || says === "delayed" || date.earliest !== null) return false;
  return [...meant, getSourceDate(source)].some((known) => known?.latest === date.latest);
}
