import { getLabel } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { TECHNOLOGIES } from "@/lib/domain/technologies";
import type { SeedCompany, SeedMilestone, SeedPartnership } from "@/lib/schema/seeds/definitions";
import type { Random } from "@/tests/support/made-random";
import { findFamilies, listNamed, type Part } from "./template";
import {
  capitalize,
  createNameGuard,
  createTitleGuard,
  type NameGuard,
  type TitleGuard,
  type Words,
} from "./words";

/** An id and what it is called. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The companies of one copy of a content, by the ids of those that were copied. */
export type NamedCompanies = ReadonlyMap<string, Named & { readonly aliases: readonly string[] }>;

/** The milestones and partnerships of one copy, likewise; each has a place of its own in its name. */
export type NamedRecords = ReadonlyMap<string, Named & { readonly place: string }>;

/** What names are made with: one set of words and guards for a whole made-up content. */
export interface NameMaker {
  readonly random: Random;
  readonly words: Words;
  readonly names: NameGuard;
  readonly titles: TitleGuard;
}

export function createNameMaker(random: Random, words: Words): NameMaker {
  return { random, words, names: createNameGuard(), titles: createTitleGuard() };
}

/** What stands behind the name of a company; no two are alike. */
const SUFFIXES = ["", "", "", "Cells", "Motor", "Energy", "Power", "Labs", "Chemical", "Tech", "Holding"];

/** Names for companies: none is nearly that of another, in this copy or in one that the maker named before. */
export function nameCompanies(companies: readonly SeedCompany[], maker: NameMaker): NamedCompanies {
  return new Map(companies.map((company) => [company.id, nameCompany(company, maker)]));
}

function nameCompany({ aliases }: SeedCompany, maker: NameMaker) {
  for (;;) {
    const id = maker.words.next(3);
    const [base, suffix] = [capitalize(id), maker.random.pick(SUFFIXES)];
    const name = `${base} ${suffix}`.trim();
    if (!maker.names.take(name, id) || !maker.names.take(base, id)) continue;
    const others = aliases.map((_, at) => (at === 0 && suffix !== "" ? base : nameAlias(id, maker)));
    return { id, name, aliases: others };
  }
}

function nameAlias(id: string, maker: NameMaker): string {
  for (;;) {
    const alias = capitalize(maker.words.next(3));
    if (maker.names.take(alias, id)) return alias;
  }
}

/** As much of a cast as names of records take: the companies as this record names them. */
type CompanyOf = (record: SeedMilestone | SeedPartnership, company: string) => Named;

/** Names for the milestones and partnerships of one copy. */
export function nameRecords(part: Part, companyOf: CompanyOf, maker: NameMaker): NamedRecords {
  const records = [...part.milestones, ...part.partnerships];
  return new Map(
    records.map((record) => {
      const named = listNamed(record).map((company) => companyOf(record, company));
      return [
        record.id,
        "companies" in record ? nameMilestone(record, named, maker) : namePartnership(record, named, maker),
      ];
    }),
  );
}

function nameMilestone({ kind, technologies }: SeedMilestone, [lead]: readonly Named[], maker: NameMaker) {
  const label = getLabel(MILESTONE_KINDS, kind).toLowerCase();
  const technology = getLabel(TECHNOLOGIES, technologies[0] ?? "battery").split(",")[0];
  return takeTitle(
    maker,
    lead,
    (place) => `${lead?.name}: ${label} ${place}, ${technology?.toLowerCase()}`,
    kind,
  );
}

function namePartnership(
  { technologies, kinds }: SeedPartnership,
  parties: readonly Named[],
  maker: NameMaker,
) {
  const [lead, other] = parties;
  const technology = getLabel(TECHNOLOGIES, technologies[0] ?? "battery").split(",")[0];
  const who = other === undefined ? lead?.name : `${lead?.name} and ${other.name}`;
  return takeTitle(
    maker,
    lead,
    (place) => `${who} on ${technology?.toLowerCase()} cells at ${place}`,
    kinds[0] ?? "",
  );
}

/** A title that is far enough from the others of who leads it, with a place that is in no other. */
function takeTitle(
  maker: NameMaker,
  lead: Named | undefined,
  write: (place: string) => string,
  kind: string,
) {
  for (;;) {
    const word = maker.words.next(4);
    const [place, group] = [capitalize(word), lead?.id ?? ""];
    const name = write(place);
    if (maker.titles.take(group, name)) return { id: `${group}-${kind}-${word}`, name, place };
  }
}

/** The share of companies that a record has from another copy, so that copies are no worlds of their own. */
const SHARE_FROM_ELSEWHERE = 0.2;

/** From how many copies further on a record has a company; 0 for its own. */
export type Mixing = (record: string, company: string) => number;

/**
 * Draws which records have a company from another copy. It is the same distance in every copy, so that each company of each
 * copy keeps as many records as the copied one has; wholes go with their parts, and who leads a record stays.
 * @param copies how many there are that are whole
 */
export function drawMixing(part: Part, copies: number, random: Random): Mixing {
  const families = findFamilies(part);
  const distances = new Map<string, number>();
  for (const record of [...part.milestones, ...part.partnerships]) {
    const [lead, ...others] = new Set(listNamed(record).map((id) => families.get(id)));
    for (const family of others)
      if (family !== lead && copies > 1 && random.chance(SHARE_FROM_ELSEWHERE))
        distances.set(`${record.id} ${family}`, 1 + random.below(copies - 1));
  }
  return (record, company) => distances.get(`${record} ${families.get(company)}`) ?? 0;
}
