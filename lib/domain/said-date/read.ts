import { addDays, type Day } from "@/lib/domain/days";
import { type Bounds, type EdtfDate, readEdtf } from "@/lib/domain/edtf-date";
import { type Bound, formatStretch, type Parts, type Stretch, toMonth, toPoint } from "./parts";
import { DATE_RULES } from "./rules";
import { LEXICON } from "./words";

const WORDS_OF_TIME = new RegExp(LEXICON.map(([pattern]) => `(${pattern})`).join("|"), "gu");
const JOINS =
  /^[\s年년度도]*(?:-|~|\/|to|or|and|through|bis|und|oder|et|ou|à|y|o|e|al|至|到|和|或|から|부터|에서|·)\s*(?:the\s)?$/u;
const JOINS_AS_LIST = /and|und|et|y|和|e/;

/** Text as the lexicon expects it: one kind of dash and quote, small letters, no space between a number and its sign. */
function normalizeWords(words: string, language: string): string {
  const plain = words
    .normalize("NFKC")
    // The month, not the verb.
    .replace(
      /\bMay(?=[ ,]*\d)|(?<=\b(?:in|by|of|to|and|until|early|mid|late|from|since|before|this|last)[ -])May\b/g,
      "month5",
    )
    .toLowerCase()
    .replace(/[\p{Pd}]/gu, "-")
    .replace(/[〜∼]/g, "~")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/(?<=\d)\s+(?=[年月日号號年년월일분])/g, "")
    .replace(/(?<=[年月])\s+(?=[\d\p{Script=Han}])/gu, "");
  // "In the course of" in Japanese, "the middle of" in Chinese.
  return language === "ja" ? plain.replace(/(?<=[年度月])中(?!旬|頃|盤)/g, "") : plain;
}

/** One time that words speak of. */
interface Time {
  readonly parts: Parts;
  readonly bounds: Set<Bound>;
  /** Where its first part begins and its last one ends. */
  from: number;
  to: number;
}

const createTime = (): Time => ({ parts: {}, bounds: new Set(), from: 0, to: 0 });

/** The times that words speak of, in order, as said on a day. */
function listTimes(text: string, day: Day): Time[] {
  const times = [createTime()];
  let isNegated = false;
  for (const match of text.matchAll(WORDS_OF_TIME)) {
    const found = LEXICON[match.slice(1).findIndex((group) => group !== undefined)]?.[1] ?? {};
    const {
      parts = {},
      bounds = [],
      starts,
      negates,
    } = typeof found === "function" ? found(match[0], day) : found;
    isNegated ||= negates === true;
    // In Latin letters such a word stands in front of its time, in other scripts behind it.
    const isNext = hasAny(times.at(-1), parts) || (starts && /^\p{Script=Latin}/u.test(match[0]));
    if (isNext && times.at(-1)?.to) times.push(createTime());
    addTo(times.at(-1) as Time, parts, match);
    for (const bound of bounds)
      times.at(-1)?.bounds.add(isNegated && (bound === "before" || bound === "by") ? "notBefore" : bound);
  }
  const told = times.filter(({ parts }) => listRules([parts]).length > 0 || needsYear(parts));
  // "Already" beside a date is no date.
  return told.length > 1 ? told.filter(({ parts }) => Object.keys(parts).join() !== "now") : told;
}

function hasAny(time: Time | undefined, parts: Parts): boolean {
  return Object.keys(parts).some((part) => time?.parts[part as keyof Parts] !== undefined);
}

function addTo(time: Time, parts: Parts, match: RegExpExecArray): void {
  if (Object.keys(parts).length === 0) return;
  Object.assign(time.parts, parts);
  if (time.to === 0) time.from = match.index;
  time.to = match.index + match[0].length;
}

const STRETCHES = DATE_RULES.filter(({ read }) => read !== undefined);

function listRules(all: readonly Parts[]) {
  return all.flatMap((parts) => {
    const rule = STRETCHES.find((each) => each.parts?.every((part) => parts[part] !== undefined));
    return rule?.read ? [{ parts: parts as Required<Parts>, read: rule.read }] : [];
  });
}

function needsYear({ year, decade, quarter, half, third, season, month, day }: Parts): boolean {
  const isPart = [quarter, half, third, season, month, day].some((part) => part !== undefined);
  return isPart && year === undefined && decade === undefined;
}

/** The stretches that parts can mean: a year or month that is left out is the nearest one, before or after the words. */
function listStretches(parts: Parts, day: Day, language: string): Stretch[] {
  if (parts.fiscal && parts.edge) {
    // The day on which such a year ends is its last anyway.
    const { day: _, ...rest } = parts;
    return listStretchesOf(rest, day);
  }
  if (parts.fiscal && (language === "zh" || language === "ko")) {
    // There a company's year is the calendar's, unless it is a foreign one.
    const { fiscal: _, ...plain } = parts;
    return [...listStretchesOf(parts, day), ...listStretchesOf(plain, day)];
  }
  return listStretchesOf(parts, day);
}

function listStretchesOf(parts: Parts, day: Day): Stretch[] {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  if (parts.day !== undefined && parts.month === undefined) {
    const offset = parts.day > date ? [0, -1] : parts.day < date ? [0, 1] : [0];
    return offset.flatMap((each) => {
      const [atYear, atMonth] = toMonth(year, month + each)
        .split("-")
        .map(Number);
      return listStretchesOf({ ...parts, year: atYear as number, month: atMonth as number }, day);
    });
  }
  if (!needsYear(parts)) return listRules([parts]).flatMap(({ parts: told, read }) => read(told, day));
  const own = listStretchesOf({ ...parts, year }, day);
  const [{ first, last } = toPoint(day)] = own;
  return [
    ...own,
    ...(first > day.slice(0, first.length) ? listStretchesOf({ ...parts, year: year - 1 }, day) : []),
    ...(last < day.slice(0, last.length) ? listStretchesOf({ ...parts, year: year + 1 }, day) : []),
  ];
}

/** Shades from the one that decides to the one that is overruled. */
const SHADES = (["notBefore", "before", "by", "within", "from"] as const).map((which) => ({
  which,
  shade: DATE_RULES.find((rule) => rule.bound === which)?.shade ?? (() => []),
}));

function shadeStretch(stretch: Stretch, bounds: ReadonlySet<Bound>): string[] {
  const soft = bounds.has("around") ? { ...stretch, soft: true } : stretch;
  if (stretch.first === "..") return [`../${stretch.last}`];
  const [first, second] = SHADES.filter(({ which }) => bounds.has(which));
  if (!first) return [formatStretch(soft)];
  const isBoth = first.which === "before" && second?.which === "by";
  return isBoth ? [...first.shade(soft), ...second.shade(soft)] : [...first.shade(soft)];
}

/** Two times that are the ends of one: "2027–28", "between March and May 2027". */
function readPair([one, joint, other]: readonly [Time, string, Time], day: Day, language: string): string[] {
  const { year, decade, month, fiscal } = other.parts;
  const [start, end] = [{ ...one.parts }, { ...other.parts }];
  if (start.year === undefined && start.decade === undefined) Object.assign(start, { year, decade });
  if (end.year === undefined && end.decade === undefined) end.year = one.parts.year as number;
  if (start.day !== undefined && start.month === undefined) start.month = month as number;
  if (end.day !== undefined && end.month === undefined) end.month = one.parts.month as number;
  if (fiscal) start.fiscal = true;
  const bounds = new Set([...one.bounds, ...other.bounds]);
  bounds.delete("from");
  // "2027 bis 2028": the word that joins them is no shade.
  if (joint === "bis" || joint === "through") bounds.delete("by");
  return listStretches(start, day, language).flatMap((from) =>
    listStretches(end, day, language)
      .filter((to) => from.first < to.last)
      .flatMap((to) =>
        shadeStretch({ first: from.first, last: to.last, soft: from.soft || to.soft }, bounds),
      ),
  );
}

function readTimes(text: string, times: readonly Time[], day: Day, language: string): string[] {
  const isRange = /between|entre|zwischen|\btra\b|\bfra\b/.test(text);
  return times.flatMap((time, index) => {
    const alone = () =>
      listStretches(time.parts, day, language).flatMap((stretch) => shadeStretch(stretch, time.bounds));
    const [before, after] = [times[index - 1], times[index + 1]];
    const joins = (a: Time | undefined, b: Time | undefined) => {
      const between = a && b ? text.slice(a.to, b.from) : "";
      return JOINS.test(between) ? between.trim() : "";
    };
    const [toBefore, toAfter] = [joins(before, time), joins(time, after)];
    const isListed = (how: string) => JOINS_AS_LIST.test(how) && !isRange;
    const pair = toAfter && after ? readPair([time, toAfter, after], day, language) : [];
    const standsAlone = (!toBefore || isListed(toBefore)) && (!toAfter || isListed(toAfter));
    return [...pair, ...(standsAlone ? alone() : [])];
  });
}

/** Words that count from what another sentence tells. */
const POINTS_ELSEWHERE =
  /\b(?:that|same|following) year\b|\byear after\b(?! next)|同年|翌年|次年|같은 해|이듬해/;

/** Words that are said of a day and not of a month or year. */
const isOfDay = ({ parts }: Time) =>
  parts.daysAgo !== undefined || parts.weekday !== undefined || (parts.day !== undefined && !parts.month);

/**
 * Reads words about time by the rules above, in the languages of the sources: the dates that they can mean, in EDTF.
 * @param said when the words were said or printed; what is relative counts from there
 * @param language of the words, ISO 639-1
 * @returns null where the words tell no time that the rules know
 */
export function parseSaidDate(
  words: string,
  { said, language }: { readonly said: EdtfDate; readonly language: string },
): string[] | null {
  const text = normalizeWords(words, language);
  if (POINTS_ELSEWHERE.test(text)) return null;
  const days = listDays(said);
  const isDaily = days[0] !== undefined && listTimes(text, days[0]).some(isOfDay);
  const asked = isDaily ? days : days.filter((day, index) => index === 0 || day.endsWith("-01"));
  const found = [...new Set([...asked, ...days.slice(-1)])].flatMap((day) =>
    readTimes(text, listTimes(text, day), day, language),
  );
  // A day of a time that is not known to the day.
  if (isDaily && found.length > 0 && days.length > 1) found.push(said.edtf);
  const dates = [...new Set(found)].filter((date) => readEdtf(date) !== null);
  return dates.length > 0 ? dates : null;
}

/** The days on which something may have been said; of a long time the first of every month and the last. */
function listDays({ earliest, latest }: Bounds): Day[] {
  if (latest === null) return [];
  const days: Day[] = [];
  for (let day = earliest ?? latest; day <= latest && days.length < MOST_DAYS; day = addDays(day, 1))
    days.push(day);
  return days;
}
const MOST_DAYS = 800;
