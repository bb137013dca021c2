import { distance } from "fastest-levenshtein";
import { nameKey } from "./name-key";
import type { SeedContent } from "./seed-dataset";
import type { Placed } from "./typed";
import type { Problem, ValuePath } from "./yaml-file";

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
      if (!allowed.delete(key))
        problems.push(
          other.problem(other.path, `"${other.name}" is nearly the name of ${one.id}, "${one.name}"`),
        );
    }
  }
  const idle = [...allowed.values()].map((index) =>
    expectations.problem(["alike", index, "ids"], "their names are not alike: the exception is not needed"),
  );
  return [...problems, ...idle];
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
    sources.map(({ record, problem }) =>
      named(record.id, `${record.publisher} ${record.published?.edtf ?? ""} ${record.title ?? ""}`, problem, [
        "title",
      ]),
    ),
  ]);
}

function named(id: string, name: string, problem: Named["problem"], path: ValuePath): Named {
  return { id, name, key: nameKey(name).replaceAll(" ", ""), problem, path };
}

/** Pairs of different records with names alike; each pair once. */
function alikePairs(names: readonly Named[]): [Named, Named][] {
  const pairs = new Map<string, [Named, Named]>();
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      if (one.id !== other.id && alike(one.key, other.key))
        pairs.set(pairKey([one.id, other.id]), [one, other]);
    }
  }
  return [...pairs.values()];
}

function alike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST_COMPARED) return false;
  const most = Math.max(1, Math.floor(shorter * SHARE_THAT_MAY_DIFFER));
  if (Math.abs(a.length - b.length) > most) return false;
  // A number tells things apart: the second plant is not the first one misspelt.
  if (digitsOf(a) !== digitsOf(b)) return false;
  return distance(a, b) <= most;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

function pairKey(ids: readonly string[]): string {
  return [...ids].sort().join(" ");
}
