import { shiftDays } from "./dates";
import type { Prose } from "./prose";
import type { World } from "./world";

/* The definitions of a copy, as they stand in their files. */

export function makeCompanies({ part, companies, companyOf, random }: World): object[] {
  return part.companies.map(({ id, kind, country, partOf, website, wikidata, ticker }) => {
    const own = companyOf(id);
    return {
      id: own.id,
      name: own.name,
      aliases: companies.get(id)?.aliases,
      kind,
      country,
      partOf: partOf && companyOf(partOf).id,
      website: website && `https://www.${own.id}.example/`,
      // Beyond all items that there are.
      wikidata: wikidata && `Q9${String(random.below(1e9)).padStart(14, "0")}`,
      ticker: ticker && `MADE UP: ${own.id.slice(0, 5).toUpperCase()}`,
    };
  });
}

export function makePartnerships({ part, records, companyOf }: World, prose: Prose): object[] {
  return part.partnerships.map(
    ({ id, kinds, technologies, electrolytes, parties, unnamedParties, formed }) => ({
      id: records.get(id)?.id,
      name: records.get(id)?.name,
      kinds,
      technologies,
      electrolytes,
      parties: parties.map(({ company, role }) => ({ company: companyOf(company, id).id, role })),
      unnamedParties: unnamedParties && prose.tell("Others that are not named", unnamedParties.length),
      formed: formed && companyOf(formed, id).id,
    }),
  );
}

export function makeMilestones({ part, records, companyOf, days }: World, prose: Prose): object[] {
  return part.milestones.map((milestone) => {
    const { id, kind, companies, partnerships, technologies, electrolytes, place, lookedFor } = milestone;
    const own = records.get(id);
    return {
      id: own?.id,
      title: own?.name,
      kind,
      companies: companies.map(({ company, part: does }) => ({
        company: companyOf(company, id).id,
        part: does,
      })),
      partnerships: partnerships.map((partnership) => records.get(partnership)?.id),
      technologies,
      electrolytes,
      place: place && { town: place.town && own?.place, country: place.country },
      lookedFor: lookedFor?.map(({ on, where, found }) => ({
        on: shiftDays(on, days),
        where: prose.tell(`Searched for ${own?.place}`, where.length),
        found: found && prose.remark(found.length),
      })),
    };
  });
}

/** The ids of one copy by those that were copied: of its sources, and of its claims and figures. */
export type MadeIds = ReadonlyMap<string, string>;

function findId({ companies, records }: World, ids: MadeIds, id: string): string | undefined {
  return ids.get(id) ?? records.get(id)?.id ?? companies.get(id)?.id;
}

/** Ids that are no longer in use, of what this copy holds. */
export function makeRedirects(world: World, prose: Prose, ids: MadeIds): object[] {
  return world.part.redirects.flatMap(({ kind, to, on, why }) => {
    const place = kind === "source" ? ids.get(to) : findId(world, new Map(), to);
    if (place === undefined) return [];
    const from = `${world.words.next(4)}-before`;
    return { kind, from, to: place, on: shiftDays(on, world.days), why: prose.remark(why.length) };
  });
}

export function makeCorrections(world: World, prose: Prose, ids: MadeIds): object[] {
  return world.part.corrections.flatMap(({ on, about, was, is, source }) => {
    const found = about.map((id) => findId(world, ids, id)).filter((id) => id !== undefined);
    if (found.length === 0) return [];
    return {
      on: shiftDays(on, world.days),
      about: found,
      was: prose.remark(was.length),
      is: prose.remark(is.length),
      source: source && ids.get(source),
    };
  });
}

export function makeLeftOut({ part }: World, prose: Prose): object[] {
  return part.leftOut.map(({ what, why }) => ({
    what: prose.tell("Talks at a fair", what.length),
    why: prose.remark(why.length),
  }));
}
