import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepAnswer } from "@/lib/db/kept";
import { withFound } from "@/lib/db/queries/found";
import { readStandingDates } from "@/lib/db/queries/standing-dates";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import { buildPartnershipStateWhere, buildPartnershipWhere, buildPartyWhere } from "@/lib/db/where/records";
import type { FilterOfFound } from "@/lib/db/where/search";
import type { Day } from "@/lib/domain/days";
import type { Partnership } from "@/lib/schema/api/shapes";
import type { FacetCount, Facets } from "@/lib/schema/pages/list-page";
import { type Filter, withoutCompanies, withoutCountries } from "@/lib/schema/parameters/filter";
import { countGroups, countKept, countKeptCountries } from "./kept-counts";
import { countPairs, countYears, type DatedCount, toSortedFacet } from "./year-counts";

/**
 * How many partnerships each choice would leave.
 * @param kept all partnerships that the filter keeps, where they are read already: what it does not choose by is counted from
 *   them
 * @param withCountries whether the choices of countries are counted: the timeline has none
 */
export async function readPartnershipFacets(
  client: Client,
  asked: Filter,
  asOf: Day,
  kept: readonly Partnership[] | null = null,
  withCountries = true,
): Promise<Facets> {
  const filter = await withFound(client, "partnership", asked);
  const where = (without: Partial<Filter>) => whereKept({ ...filter, ...without }, asOf);
  const [company, country, kind, technology, electrolyte, role, status, dated, standing, hidden] =
    await Promise.all([
      countCompanies(client, { partnership: where(withoutCompanies(filter)) }),
      withCountries ? readCountries(client, filter, asOf, kept, where(withoutCountries(filter))) : [],
      countKept(filter.kind, kept, ({ kinds }) => kinds) ??
        countGroups(
          ({ kind }) => kind,
          client.partnershipKind.groupBy({
            by: ["kind"],
            where: { partnership: where({ kind: [] }) },
            _count: true,
          }),
        ),
      countKept(filter.technology, kept, ({ technologies }) => technologies) ??
        countGroups(
          ({ technology }) => technology,
          client.partnershipTechnology.groupBy({
            by: ["technology"],
            where: { partnership: where({ technology: [] }) },
            _count: true,
          }),
        ),
      countKept(filter.electrolyte, kept, ({ electrolytes }) => electrolytes) ??
        countGroups(
          ({ electrolyte }) => electrolyte,
          client.partnershipElectrolyte.groupBy({
            by: ["electrolyte"],
            where: { partnership: where({ electrolyte: [] }) },
            _count: true,
          }),
        ),
      client.partnershipParty.findMany({
        where: { ...buildPartyWhere({ ...filter, role: [] }), partnership: where({ role: [] }) },
        select: { partnershipId: true, role: true },
      }),
      countKept(filter.status, kept, ({ status }) => [status]) ??
        countGroups(
          ({ status }) => status,
          client.partnershipBelief.groupBy({
            by: ["status"],
            where: {
              ...buildPartnershipStateWhere({ ...filter, status: [] }, asOf),
              partnership: buildPartnershipWhere(filter, asOf),
            },
            _count: true,
          }),
        ),
      listDated(client, filter, asOf, kept),
      tallyMilestones(
        client,
        { ...filter, year: null, kind: [], status: [], technology: [], electrolyte: [], q: null },
        asOf,
      ),
      client.partnership.count({ where: { AND: [where({ scope: "all" }), { solidState: "no" }] } }),
    ]);
  return {
    company,
    country,
    kind,
    technology,
    electrolyte,
    role: countPairs(role.map(({ partnershipId, role }) => [partnershipId, role])),
    status,
    // An open end reaches on: every year that milestones name is counted, also where no partnership names it.
    year: countYears([...dated, ...standing.map(({ dates }) => ({ dates, count: 0 }))]),
    hidden,
  };
}

/** The partnerships that a filter keeps. */
function whereKept(filter: FilterOfFound, asOf: Day): Prisma.PartnershipWhereInput {
  return {
    ...buildPartnershipWhere(filter, asOf),
    beliefs: { some: buildPartnershipStateWhere(filter, asOf) },
  };
}

/** The same for all who ask for one company or another. */
function countCompanies(client: Client, where: Prisma.PartnershipInvolvesWhereInput): Promise<FacetCount[]> {
  return keepAnswer(client, ["companies of partnerships", where], async () => {
    const rows = await client.partnershipInvolves.groupBy({ by: ["companyId"], where, _count: true });
    return toSortedFacet(rows.map(({ companyId, _count }) => ({ id: companyId, count: _count })));
  });
}

async function readCountries(
  client: Client,
  { country }: Pick<Filter, "country">,
  asOf: Day,
  kept: readonly Partnership[] | null,
  partnership: Prisma.PartnershipWhereInput,
): Promise<FacetCount[]> {
  const companiesOf = ({ parties, formed }: Partnership) =>
    [...parties.map(({ company }) => company), formed].filter((id) => id !== null);
  const counted = await countKeptCountries(client, country, kept, companiesOf, asOf);
  return counted ?? countCountries(client, { partnership });
}

/** A partnership counts once in a country, however many companies of it are involved. */
function countCountries(client: Client, where: Prisma.PartnershipInvolvesWhereInput): Promise<FacetCount[]> {
  return keepAnswer(client, ["countries of partnerships", where], async () => {
    const rows = await client.partnershipInvolves.findMany({
      where,
      select: { partnershipId: true, country: true },
    });
    return countPairs(
      rows.flatMap(({ partnershipId, country }) => (country ? [[partnershipId, country]] : [])),
    );
  });
}

/**
 * When each partnership that a filter keeps, whatever its years, was announced, and where its milestones stand.
 * @param kept all partnerships that the filter keeps, where they are read already
 */
async function listDated(
  client: Client,
  filter: Filter,
  asOf: Day,
  kept: readonly Partnership[] | null,
): Promise<DatedCount[]> {
  const partnerships =
    kept === null || filter.year !== null
      ? await listAnnounced(client, { ...filter, year: null }, asOf)
      : kept.map(({ announced, milestones }) => ({ announced, milestones }));
  const ids = partnerships.flatMap(({ milestones }) => milestones);
  const dates = await readStandingDates(client, ids, asOf, filter.sourcing);
  return partnerships.map(({ announced, milestones }) => ({
    dates: [announced, ...milestones.flatMap((id) => dates.get(id) ?? [])],
    count: 1,
  }));
}

/** When each partnership that a filter keeps was announced, and the ids of its milestones. */
async function listAnnounced(client: Client, filter: Filter, asOf: Day) {
  const rows = await client.partnershipBelief.findMany({
    where: { ...buildPartnershipStateWhere(filter, asOf), partnership: buildPartnershipWhere(filter, asOf) },
    select: {
      announcedEarliest: true,
      announcedLatest: true,
      partnership: { select: { milestones: { select: { milestoneId: true } } } },
    },
  });
  return rows.map(({ announcedEarliest, announcedLatest, partnership }) => ({
    announced: { earliest: announcedEarliest, latest: announcedLatest },
    milestones: partnership.milestones.map(({ milestoneId }) => milestoneId),
  }));
}
