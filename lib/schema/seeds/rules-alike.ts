import { distance } from "fastest-levenshtein";
import { getYear } from "@/lib/domain/days";
import { type Bounds, intersects } from "@/lib/domain/edtf-date";
import { groupBy } from "@/lib/domain/list";
import type { TellProgress } from "@/lib/domain/progress";
import type { SeedContent } from "./content";
import { toNameKey } from "./name-key";
import { listNearSome, listNearTexts } from "./near-texts";
import { sortByAdded } from "./rules-names";
import { getSourceDate } from "./source";
import type { Placed, Problem, ValuePath } from "./yaml-file";

/** Names this alike are taken for one thing written twice: one letter in ten may differ, and one in short names. */
const SHARE_THAT_MAY_DIFFER = 0.1;
const SHORTEST_COMPARED = 6;

/** A name of a record, with where it stands. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly problem: Placed<unknown>["problem"];
  readonly path: ValuePath;
  /** Of a publication: two that cannot be of one day are two, whatever they are called. */
  readonly published?: Bounds | null;
}

/** Names that were compared with each other, as texts that tell them apart, and which of them are alike. */
export interface ComparedNames {
  readonly names: ReadonlySet<string>;
  readonly alike: readonly (readonly [string, string])[];
}

const NOTHING_COMPARED: ComparedNames = { names: new Set(), alike: [] };

/** All pairs of different records of one kind whose names are alike, and what was compared for it. */
export interface AlikeNames {
  readonly pairs: readonly (readonly [Named, Named])[];
  /** By kind. */
  readonly compared: readonly ComparedNames[];
}

/**
 * Compares the names of records.
 * @param before what was compared before: those names are not compared with each other again
 */
export function findAlike(
  content: SeedContent,
  before: readonly ComparedNames[],
  tell: TellProgress,
): AlikeNames {
  const found = listNamesByKind(content).map((names, kind) =>
    findAlikeOfKind(
      names.filter(({ key }) => key.length >= SHORTEST_COMPARED),
      before[kind] ?? NOTHING_COMPARED,
      tell,
    ),
  );
  return { pairs: found.flatMap(({ pairs }) => pairs), compared: found.map(({ compared }) => compared) };
}

/**
 * No two records of one kind have nearly the same name, unless `expectations.yaml` says that they are two; and it says
 * so only of such.
 */
export function checkAlike({ expectations }: SeedContent, { pairs }: AlikeNames): Problem[] {
  if (!expectations) return [];
  const allowed = new Map(expectations.record.alike.map(({ ids }, index) => [pairKey(ids), index]));
  const problems: Problem[] = [];
  for (const [one, other] of pairs) {
    const key = pairKey([one.id, other.id]);
    if (!allowed.delete(key)) problems.push(other.problem(other.path, describeLikeness(one, other)));
  }
  const idle = [...allowed.values()].map((index) =>
    expectations.problem(["alike", index, "ids"], "their names are not alike: the exception is not needed"),
  );
  return [...problems, ...idle];
}

function describeLikeness(one: Named, other: Named): string {
  if (one.published === undefined || one.key !== other.key)
    return `"${other.name}" is nearly the name of ${one.id}, "${one.name}"`;
  const what = other.path[0] === "title" ? "title" : "day";
  return `${one.id} has this publisher and ${what} already: is it the same article? (one article, one source)`;
}

function listNamesByKind({ companies, partnerships, milestones, sources }: SeedContent): Named[][] {
  return [
    companies.flatMap(({ record, problem }) => [
      named(record.id, record.name, problem, ["name"]),
      ...record.aliases.map((alias, index) => named(record.id, alias, problem, ["aliases", index])),
    ]),
    partnerships.map(({ record, problem }) => named(record.id, record.name, problem, ["name"])),
    milestones.map(({ record, problem }) => named(record.id, record.title, problem, ["title"])),
  ].concat([
    // Without a title nothing but the day tells publications of one publisher apart.
    sortByAdded(sources).map(({ record, problem }) => ({
      ...named(record.id, `${record.publisher} ${record.title ?? record.published?.edtf ?? ""}`, problem, [
        record.title === undefined ? "published" : "title",
      ]),
      published: getSourceDate(record),
    })),
  ]);
}

function named(id: string, name: string, problem: Named["problem"], path: ValuePath): Named {
  return { id, name, key: toNameKey(name).replaceAll(" ", ""), problem, path };
}

/** Where more than one name in so many is new, all are compared with all. */
const FEW_NEW = 50;

type Pair = readonly [number, number];

function findAlikeOfKind(names: readonly Named[], before: ComparedNames, tell: TellProgress) {
  const texts = names.map(tellApart);
  const fresh = texts.flatMap((text, index) => (before.names.has(text) ? [] : [index]));
  const found =
    fresh.length * FEW_NEW > names.length
      ? listAllPairs(names, tell)
      : listPairsOf(names, fresh, before, texts);
  const ordered = found.toSorted(([a, b], [c, d]) => a - c || b - d);
  const pairs = new Map<string, readonly [Named, Named]>();
  for (const [a, b] of ordered) {
    const [one, other] = [names[a] as Named, names[b] as Named];
    const key = pairKey([one.id, other.id]);
    if (!pairs.has(key)) pairs.set(key, [one, other]);
  }
  const alike = ordered.map(([a, b]) => [texts[a] as string, texts[b] as string] as const);
  return { pairs: [...pairs.values()], compared: { names: new Set(texts), alike } };
}

/** All that the comparison of a name looks at. */
function tellApart({ id, key, published }: Named): string {
  return [id, key, published?.earliest, published?.latest].join("\n");
}

/** Pairs of names alike, found by comparing all with all. */
function listAllPairs(names: readonly Named[], tell: TellProgress): Pair[] {
  const indexOf = new Map(names.map((each, index) => [each, index]));
  const pairs = new Map<string, Pair>();
  const groups = listCompared(names);
  for (const [index, compared] of groups.entries()) {
    tell("Comparing names, by month", index, groups.length);
    const isNear = (a: number, b: number) => areAlike(compared[a] as Named, compared[b] as Named);
    for (const pair of listNearTexts(compared.map(toText), countThatMayDiffer, isNear)) {
      const [a, b] = pair.map((at) => indexOf.get(compared[at] as Named) as number) as unknown as Pair;
      pairs.set(`${a} ${b}`, [a, b]);
    }
  }
  return [...pairs.values()];
}

/** The same where most names were compared with each other before. */
function listPairsOf(
  names: readonly Named[],
  fresh: readonly number[],
  before: ComparedNames,
  texts: readonly string[],
): Pair[] {
  const isNear = (a: number, b: number) => areAlike(names[a] as Named, names[b] as Named);
  const pairs = fresh.length === 0 ? [] : listNearSome(names.map(toText), fresh, countThatMayDiffer, isNear);
  const places = groupBy(texts.entries(), ([, text]) => text);
  const placesOf = (text: string) => (places.get(text) ?? []).map(([index]) => index);
  const known = before.alike.flatMap(([one, other]) =>
    placesOf(one).flatMap((a) => placesOf(other).map((b): Pair => (a < b ? [a, b] : [b, a]))),
  );
  return [...known, ...pairs];
}

/** A number tells things apart: the second plant is not the first one misspelt. */
function toText({ key }: Named) {
  return { text: key, same: key.replace(/\D/g, "") };
}

/** Names among which pairs are looked for: publications with those that may be of one month with them, all others together. */
function listCompared(names: readonly Named[]): (readonly Named[])[] {
  const monthsOf = new Map(names.map((each) => [each, each.published ? listMonths(each.published) : null]));
  const months = new Set([...monthsOf.values()].flatMap((each) => each ?? []));
  if (months.size === 0) return [names];
  const inMonth = new Map([...months].map((month) => [month, [] as Named[]]));
  for (const [each, own] of monthsOf) for (const month of own ?? months) inMonth.get(month)?.push(each);
  return [...inMonth.values()];
}

/** The months that a date may lie in; null where it is open or longer than two years. */
function listMonths({ earliest, latest }: Bounds): string[] | null {
  if (earliest === null || latest === null) return null;
  const [first, last] = [earliest, latest].map((day) => getYear(day) * 12 + Number(day.slice(5, 7))) as [
    number,
    number,
  ];
  if (last - first > 24) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function areAlike(one: Named, other: Named): boolean {
  return one.id !== other.id && mayBeOfOneDay(one, other) && alike(one.key, other.key);
}

/** How many letters may differ, by the length of the shorter name. */
function countThatMayDiffer(length: number): number {
  return Math.max(1, Math.floor(length * SHARE_THAT_MAY_DIFFER));
}

function mayBeOfOneDay({ published: one }: Named, { published: other }: Named): boolean {
  return !one || !other || intersects(one, other);
}

function alike(a: string, b: string): boolean {
  return distance(a, b) <= countThatMayDiffer(Math.min(a.length, b.length));
}

function pairKey(ids: readonly string[]): string {
  return [...ids].sort().join(" ");
}
