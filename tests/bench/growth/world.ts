import type { SeedMilestone, SeedPartnership } from "@/lib/schema/seeds/definitions";
import { type Random, random } from "@/tests/support/made-random";
import {
  drawMixing,
  type Mixing,
  type NamedCompanies,
  type NamedRecords,
  type NameMaker,
  nameCompanies,
  nameRecords,
} from "./cast";
import { countClaims, type Part, takePart } from "./template";
import type { Words } from "./words";

/** One copy of a content under names of its own. */
export interface World {
  /** What is copied. */
  readonly part: Part;
  /** Counts the copies from 0. */
  readonly index: number;
  /** Chance of its own, so that its texts depend on nothing but its place. */
  readonly random: Random;
  /** Days by which its dates lie before the copied ones. */
  readonly days: number;
  /** Gives words that stand nowhere else in the whole content. */
  readonly words: Words;
  readonly companies: NamedCompanies;
  readonly records: NamedRecords;
  /** What a company is here, in a record or by itself; it may be one of another copy. */
  companyOf(company: string, record?: string): NamedCompany;
}

type NamedCompany = NamedCompanies extends ReadonlyMap<string, infer N> ? N : never;

/** Dates lie up to so many days before the copied ones. */
const MOST_DAYS = 7;
/** A rest with fewer claims is not worth a copy. */
const LEAST_REST = 5;

/**
 * Copies of a content with about so many claims in all: as many whole ones as fit, and a part of one.
 * @param seed of all chance in them
 */
export function buildWorlds(whole: Part, claims: number, maker: NameMaker, seed: number): World[] {
  const each = countClaims(whole.sources);
  const copies = Math.floor(claims / each);
  const rest = claims - copies * each;
  const parts = Array.from({ length: copies }, () => whole);
  if (rest >= LEAST_REST) parts.push(takePart(whole, rest, random(seed)));
  const mixing = drawMixing(whole, copies, random(seed + 1));
  const casts = parts.map((part) => nameCompanies(part.companies, maker));
  return parts.map((part, index) => {
    const companyOf = findCompanies(casts, index, index < copies ? copies : 0, mixing);
    const nameOf = (record: SeedMilestone | SeedPartnership, company: string) =>
      companyOf(company, record.id);
    return {
      part,
      index,
      random: random(seed + 2 + index),
      days: index % MOST_DAYS,
      words: maker.words,
      companies: casts[index] ?? new Map(),
      records: nameRecords(part, nameOf, maker),
      companyOf,
    };
  });
}

/** @param copies among how many copies companies are mixed; 0 for a copy that has its own only */
function findCompanies(
  casts: readonly NamedCompanies[],
  index: number,
  copies: number,
  mixing: Mixing,
): World["companyOf"] {
  return (company, record) => {
    const away = copies === 0 || record === undefined ? 0 : mixing(record, company);
    const found = casts[away === 0 ? index : (index + away) % copies]?.get(company);
    if (!found) throw new Error(`A made-up content lacks its ${company}.`);
    return found;
  };
}
