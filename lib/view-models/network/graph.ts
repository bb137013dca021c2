import { type CompanyGroup, type CompanyKind, getCompanyGroup } from "@/lib/domain/companies";
import { ROLES, type Role } from "@/lib/domain/partnerships";
import { getTechnologyGroup, type Technology, type TechnologyGroup } from "@/lib/domain/technologies";
import type { Company, Partnership } from "@/lib/schema/api/shapes";

/** More nodes are no drawing that anybody reads; the page says what is left out. */
export const MOST_NODES = 400;

/** What a company is in a partnership: one of the roles of its parties, or the company that it formed. */
export const LINK_ROLES = [
  ...ROLES,
  { id: "formed", label: "Formed", definition: "The company that the parties founded." },
] as const;
export type LinkRole = Role | "formed";

/** A company among those it works with. */
export interface CompanyNode {
  readonly type: "company";
  readonly id: string;
  readonly label: string;
  readonly kind: CompanyKind;
  readonly group: CompanyGroup;
  readonly country: string | null;
  /** How many partnerships it has here, and with how many other companies. */
  readonly partnerships: number;
  readonly partners: number;
}

/** A partnership between the companies it links. */
export interface PartnershipNode {
  readonly type: "partnership";
  readonly id: string;
  readonly label: string;
  readonly technologies: readonly Technology[];
  readonly group: TechnologyGroup;
  readonly record: Partnership;
}

export interface NetworkLink {
  readonly company: string;
  readonly partnership: string;
  readonly role: LinkRole;
}

/** Partnerships and the companies in them: who works with whom. */
export interface Network {
  /** Those with the most partnerships first. */
  readonly companies: readonly CompanyNode[];
  readonly partnerships: readonly PartnershipNode[];
  readonly links: readonly NetworkLink[];
  /** How many partnerships there was no room for. */
  readonly leftOut: number;
}

/** What a network is made from. */
export interface NetworkRecords {
  readonly partnerships: readonly Partnership[];
  readonly companies: ReadonlyMap<string, Company>;
}

/** What the view of a network is made from: the partnerships that a filter keeps, amid all that were known by the day. */
export interface NetworkInput extends NetworkRecords {
  /** How many partnerships the filter keeps; these are the first of them. */
  readonly total: number;
  readonly whole: NetworkRecords;
  /** All that were known when the year of the day began: the whole has its places from these in few steps. */
  readonly before?: NetworkRecords;
}

/** What tells a node from all others: a company and a partnership may have the same id. */
export function getNodeKey({ type, id }: { readonly type: "company" | "partnership"; readonly id: string }) {
  return `${type}:${id}`;
}

/** The ids of the companies in a partnership, each once. */
export function listMembers({ parties, formed }: Pick<Partnership, "parties" | "formed">): string[] {
  return [...new Set([...parties.map(({ company }) => company), ...(formed === null ? [] : [formed])])];
}

/**
 * The network of some partnerships: as many of the first as there is room for, each with all of its companies.
 * @param total how many partnerships there are, where these are the first of more
 */
export function buildNetwork(
  { partnerships, companies }: NetworkRecords,
  total = partnerships.length,
): Network {
  const taken: Partnership[] = [];
  const partners = new Map<string, { partnerships: number; with: Set<string> }>();
  for (const partnership of partnerships) {
    const members = listMembers(partnership);
    const added = members.filter((id) => !partners.has(id)).length;
    if (taken.length + partners.size + 1 + added > MOST_NODES) break;
    taken.push(partnership);
    for (const id of members) {
      const own = partners.get(id) ?? { partnerships: 0, with: new Set() };
      for (const other of members) if (other !== id) own.with.add(other);
      partners.set(id, { ...own, partnerships: own.partnerships + 1 });
    }
  }
  const nodes = [...partners].map(([id, own]): CompanyNode => {
    const { name: label = id, kind = "technology", country = null } = companies.get(id) ?? {};
    const counts = { partnerships: own.partnerships, partners: own.with.size };
    return { type: "company", id, label, kind, group: getCompanyGroup(kind), country, ...counts };
  });
  return {
    companies: nodes.sort((a, b) => b.partnerships - a.partnerships || (a.id < b.id ? -1 : 1)),
    partnerships: taken.map((record) => ({
      type: "partnership",
      id: record.id,
      label: record.name,
      technologies: record.technologies,
      group: getTechnologyGroup(record.technologies),
      record,
    })),
    links: taken.flatMap(listLinks),
    leftOut: total - taken.length,
  };
}

/**
 * Of a network the companies with the most partnerships, and the partnerships that join two of them, each with those
 * members alone. A company keeps the counts that it has in all of it.
 */
export function pickBusiest(network: Network, most: number): Network {
  const busiest = new Set(network.companies.slice(0, most).map(({ id }) => id));
  const partnerships = network.partnerships.flatMap((node): PartnershipNode[] => {
    const { parties, formed } = node.record;
    const record = {
      ...node.record,
      parties: parties.filter(({ company }) => busiest.has(company)),
      formed: formed !== null && busiest.has(formed) ? formed : null,
    };
    return listMembers(record).length > 1 ? [{ ...node, record }] : [];
  });
  const joined = new Set(partnerships.flatMap(({ record }) => listMembers(record)));
  return {
    companies: network.companies.filter(({ id }) => joined.has(id)),
    partnerships,
    links: partnerships.flatMap(({ record }) => listLinks(record)),
    leftOut: network.partnerships.length + network.leftOut - partnerships.length,
  };
}

function listLinks({ id: partnership, parties, formed }: Partnership): NetworkLink[] {
  return [
    ...parties.map(({ company, role }) => ({ company, partnership, role })),
    ...(formed === null ? [] : [{ company: formed, partnership, role: "formed" as const }]),
  ];
}
