import { distance } from "fastest-levenshtein";
import { getYear } from "@/lib/domain/days";
import { type Bounds, intersects } from "@/lib/domain/edtf-date";
import type { SeedContent } from "./content";
import { toNameKey } from "./name-key";
import { listNearTexts } from "./near-texts";
import { getSourceDate } from "./source";
import { describeUnknown } from "./unknown-id";
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

/**
 * No two records of one kind have nearly the same name, unless `expectations.yaml` says that they are two; and it says
 * so only of such.
 */
export function checkAlike(content: SeedContent): Problem[] {
  const { expectations } = content;
  if (!expectations) return [];
  const allowed = new Map(expectations.record.alike.map(({ ids }, index) => [pairKey(ids), index]));
  const problems: Problem[] = [];
  for (const names of namesByKind(content)) {
    for (const [one, other] of alikePairs(names)) {
      const key = pairKey([one.id, other.id]);
      if (!allowed.delete(key)) problems.push(other.problem(other.path, describeLikeness(one, other)));
    }
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

function namesByKind({ companies, partnerships, milestones, sources }: SeedContent): Named[][] {
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

/** The newest last: of two that are one article that one is the mistake. */
export function sortByAdded(sources: SeedContent["sources"]): SeedContent["sources"] {
  const added = ({ record }: SeedContent["sources"][number]) => record.added;
  return sources.toSorted((a, b) => (added(a) < added(b) ? -1 : added(a) > added(b) ? 1 : 0));
}

function named(id: string, name: string, problem: Named["problem"], path: ValuePath): Named {
  return { id, name, key: toNameKey(name).replaceAll(" ", ""), problem, path };
}

/** Pairs of different records with names alike; each pair once. */
function alikePairs(names: readonly Named[]): [Named, Named][] {
  const pairs = new Map<string, [Named, Named]>();
  for (const compared of listCompared(names.filter(({ key }) => key.length >= SHORTEST_COMPARED))) {
    // A number tells things apart: the second plant is not the first one misspelt.
    const texts = compared.map(({ key }) => ({ text: key, same: key.replace(/\D/g, "") }));
    const isNear = (a: number, b: number) => areAlike(compared[a] as Named, compared[b] as Named);
    for (const [a, b] of listNearTexts(texts, countThatMayDiffer, isNear)) {
      const [one, other] = [compared[a] as Named, compared[b] as Named];
      pairs.set(pairKey([one.id, other.id]), [one, other]);
    }
  }
  return [...pairs.values()];
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

/** One record per organisation: no name or alias stands for two, and no company is a part of itself. */
export function checkCompanies(content: SeedContent): Problem[] {
  const { companies, named } = content;
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const { record, problem } of companies) {
    const spellings: [string, (string | number)[]][] = [
      [record.name, ["name"]],
      ...record.aliases.map((alias, index): [string, (string | number)[]] => [alias, ["aliases", index]]),
    ];
    for (const [spelling, path] of spellings) {
      const key = toNameKey(spelling);
      const owner = owners.get(key);
      if (owner !== undefined && owner !== record.id)
        problems.push(
          problem(path, `"${spelling}" is also a name of ${owner}: one organisation, one record`),
        );
      owners.set(key, owner ?? record.id);
    }
    if (record.aliases.includes(record.name))
      problems.push(problem(["aliases"], `"${record.name}" is the name itself, not another spelling`));
    if (record.partOf !== undefined && !named.companies.has(record.partOf))
      problems.push(problem(["partOf"], describeUnknown(content, "companies", record.partOf)));
  }
  return [...problems, ...checkAncestors(companies)];
}

function checkAncestors(companies: SeedContent["companies"]): Problem[] {
  const partOf = listParts(companies);
  return companies.flatMap(({ record, problem }) =>
    listChain(record.id, partOf).slice(1).includes(record.id)
      ? [problem(["partOf"], `${record.id} is a part of itself`)]
      : [],
  );
}

/** What each company is a part of. */
export function listParts(companies: SeedContent["companies"]): Map<string, string | undefined> {
  return new Map(companies.map(({ record }) => [record.id, record.partOf]));
}

/** A company and all it is a part of, nearest first; a chain that bites its tail ends there. */
export function listChain(id: string, partOf: ReadonlyMap<string, string | undefined>): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next !== undefined; next = partOf.get(next)) {
    const known = chain.includes(next);
    chain.push(next);
    if (known) break;
  }
  return chain;
}
