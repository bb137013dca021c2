import type { SeedContent } from "./content";
import { toNameKey } from "./name-key";
import { listNearest } from "./nearest";

/** The definitions that ids refer to. */
export type Defined = keyof SeedContent["named"];

/** One of the definitions, as messages call it. */
export const SINGULAR = {
  companies: "company",
  partnerships: "partnership",
  milestones: "milestone",
} as const satisfies Record<Defined, string>;

/** What ids are looked up in. */
type Lookup = Pick<SeedContent, "named" | "redirects" | "companies" | "partnerships" | "milestones">;

/** That an id stands for nothing, and which one was probably meant: one that took its place, one so called, one like it. */
export function describeUnknown(content: Lookup, kind: Defined, id: string): string {
  const what = SINGULAR[kind];
  const moved = content.redirects.find(({ record }) => record.kind === what && record.from === id)?.record;
  if (moved) return `the ${what} ${id} is ${moved.to} now`;
  const meant = listMeant(content, kind, id).slice(0, MOST_PROPOSED);
  const advice =
    meant.length === 0
      ? `npm run data:find looks for it, ${kind}.yaml defines it`
      : `did you mean ${meant.join(" or ")}?`;
  return `there is no ${what} ${id}: ${advice}`;
}
const MOST_PROPOSED = 3;

/** The ids that a word may stand for: by a name or its first letters, else by their spelling, else by a word they share. */
function listMeant(content: Lookup, kind: Defined, word: string): string[] {
  const names = listNames(content, kind);
  const key = toNameKey(word);
  const find = (isMeant: (name: string, nameKey: string) => boolean) => [
    ...new Set(names.filter(({ name }) => isMeant(name, toNameKey(name))).map(({ id }) => id)),
  ];
  const called = find((name, nameKey) => nameKey === key || getInitials(name) === key);
  if (called.length > 0) return called;
  const near = listNearest(word.toLowerCase().replace(/\s+/g, "-"), content.named[kind])[0];
  if (near !== undefined) return [near];
  const misspelt = listNearest(key, new Set(names.map(({ name }) => toNameKey(name))))[0];
  if (misspelt !== undefined) return find((_, nameKey) => nameKey === misspelt);
  const words = key.split(" ");
  const holding = find((_, nameKey) => words.every((each) => nameKey.split(" ").includes(each)));
  if (holding.length > 0 || words.length < 2) return holding;
  // "Shanghai Automotive" of a company that calls itself SAIC.
  const initials = words.map((each) => each[0]).join("");
  return find((name) => /^[A-Z]{3,5}$/.test(name) && name.toLowerCase().startsWith(initials));
}

function listNames(
  { companies, partnerships, milestones }: Lookup,
  kind: Defined,
): { readonly id: string; readonly name: string }[] {
  if (kind === "companies")
    return companies.flatMap(({ record: { id, name, aliases } }) =>
      [name, ...aliases].map((each) => ({ id, name: each })),
    );
  if (kind === "partnerships") return partnerships.map(({ record: { id, name } }) => ({ id, name }));
  return milestones.map(({ record: { id, title } }) => ({ id, name: title }));
}

/** "lges" of LG Energy Solution: what is all capitals goes in whole; of one word alone there are none. */
function getInitials(name: string): string | undefined {
  const words = name.split(/[\s-]+/);
  if (words.length < 2) return undefined;
  return words
    .map((word) => (/^[A-Z]{2,4}$/.test(word) ? word : word.slice(0, 1)))
    .join("")
    .toLowerCase();
}
