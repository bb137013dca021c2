import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withFound } from "@/lib/db/queries/found";
import { asksOfBelief } from "@/lib/db/sql/kept";
import { buildPartnershipStateWhere, buildPartnershipWhere, buildPartyWhere } from "@/lib/db/where/records";
import type { FilterOfFound } from "@/lib/db/where/search";
import type { Day } from "@/lib/domain/days";
import type { Partnership } from "@/lib/schema/api/shapes";
import type { Facets } from "@/lib/schema/pages/list-page";
import { type Filter, withoutCompanies, withoutCountries } from "@/lib/schema/parameters/filter";
import { countFacets, type FacetQuestion } from "./count-facets";
import { countKept, countKeptCountries } from "./kept-counts";
import { countPartnershipYears } from "./partnership-years";

/**
 * How many partnerships each choice would leave.
 * @param kept all partnerships that the filter keeps, where they are read already: what it does not choose by is counted from
 *   them
 * @param isForTimeline whether the timeline asks, which offers no countries, and no roles and statuses of partnerships
 * @returns also how many partnerships the filter keeps
 */
export async function readPartnershipFacets(
  client: Client,
  asked: Filter,
  asOf: Day,
  kept: readonly Partnership[] | null = null,
  isForTimeline = false,
): Promise<Facets & { readonly total: number }> {
  const filter = await withFound(client, "partnership", asked);
  const companiesOf = ({ parties, formed }: Partnership) =>
    [...parties.map(({ company }) => company), formed].filter((id) => id !== null);
  const known = {
    kind: countKept(filter.kind, kept, ({ kinds }) => kinds),
    technology: countKept(filter.technology, kept, ({ technologies }) => technologies),
    electrolyte: countKept(filter.electrolyte, kept, ({ electrolytes }) => electrolytes),
    ...(isForTimeline
      ? { status: [], role: [], country: [] }
      : {
          status: countKept(filter.status, kept, ({ status }) => [status]),
          role: null,
          country: await countKeptCountries(client, filter.country, kept, companiesOf, asOf),
        }),
  };
  const [counted, year, hidden] = await Promise.all([
    countFacets(
      client,
      "partnership",
      [
        ...listQuestions(filter, asOf).filter(({ name }) => !known[name as keyof typeof known]),
        ...(kept === null ? [{ name: "all" as const, filter }] : []),
      ],
      asOf,
    ),
    countPartnershipYears(client, filter, asOf),
    client.partnership.count({
      where: { AND: [whereKept({ ...filter, scope: "all" }, asOf), { solidState: "no" }] },
    }),
  ]);
  const get = (name: string) => counted.get(name) ?? [];
  return {
    company: get("company"),
    country: known.country ?? get("country"),
    kind: known.kind ?? get("kind"),
    technology: known.technology ?? get("technology"),
    electrolyte: known.electrolyte ?? get("electrolyte"),
    role: known.role ?? get("role"),
    status: known.status ?? get("status"),
    year,
    hidden,
    total: kept?.length ?? get("all")[0]?.count ?? 0,
  };
}

/** The partnerships that a filter keeps. */
function whereKept(filter: FilterOfFound, asOf: Day): Prisma.PartnershipWhereInput {
  return {
    ...buildPartnershipWhere(filter, asOf),
    ...(asksOfBelief("partnership", filter) && {
      beliefs: { some: buildPartnershipStateWhere(filter, asOf) },
    }),
  };
}

/** What is counted beside a list of partnerships, each without the choices of its own. */
function listQuestions(filter: FilterOfFound, asOf: Day): FacetQuestion[] {
  return [
    {
      name: "company",
      filter: withoutCompanies(filter),
      table: "PartnershipInvolves",
      column: "companyId",
    },
    {
      name: "country",
      filter: withoutCountries(filter),
      table: "PartnershipInvolves",
      column: "country",
      isRepeated: true,
    },
    { name: "kind", filter: { ...filter, kind: [] }, table: "PartnershipKind", column: "kind" },
    {
      name: "technology",
      filter: { ...filter, technology: [] },
      table: "PartnershipTechnology",
      column: "technology",
    },
    {
      name: "electrolyte",
      filter: { ...filter, electrolyte: [] },
      table: "PartnershipElectrolyte",
      column: "electrolyte",
    },
    {
      name: "role",
      filter: { ...filter, role: [] },
      table: "PartnershipParty",
      column: "role",
      where: buildPartyWhere({ ...filter, role: [] }),
      isRepeated: true,
    },
    {
      name: "status",
      filter: { ...filter, status: [] },
      table: "PartnershipBelief",
      column: "status",
      where: buildPartnershipStateWhere({ ...filter, status: [] }, asOf),
    },
  ];
}
