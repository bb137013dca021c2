import { getCompanyGroup } from "@/lib/domain/companies";
import { DEEDS, type Deed } from "@/lib/view-models/deeds";
import { formatCount, formatNumber } from "@/lib/view-models/text";
import { type LinkRole, listMembers, type NetworkRecords } from "./graph";

/**
 * How many partners a company has, and what they do in its partnerships, each counted once: "16 partners: 2 public ·
 * 1 supplies · 13 take part", of one "1 partner: supplies".
 * @param own the ids of the company and of its parts, which are no partners of it
 * @returns null where it has none
 */
export function writePartnerRoles(records: NetworkRecords, own: readonly string[]): string | null {
  const partners = [...new Set(records.partnerships.flatMap(listMembers))].filter((id) => !own.includes(id));
  if (partners.length === 0) return null;
  const deeds = partners.map((id) => findDeed(records, id));
  if (partners.length === 1) return `1 partner: ${deeds[0]?.one}`;
  const words = DEEDS.flatMap((deed) => {
    const count = deeds.filter((each) => each === deed).length;
    return count === 0 ? [] : `${formatNumber(count)} ${count === 1 ? deed.one : deed.more}`;
  });
  return `${formatCount(partners.length, "partner")}: ${words.join(" · ")}`;
}

function findDeed({ partnerships, companies }: NetworkRecords, id: string): Deed | undefined {
  const company = companies.get(id);
  const roles = new Set<LinkRole | "public">(
    partnerships.flatMap(({ parties, formed }) => [
      ...parties.flatMap((party) => (party.company === id ? party.role : [])),
      ...(formed === id ? (["formed"] as const) : []),
    ]),
  );
  if (company && getCompanyGroup(company.kind) === "public") roles.add("public");
  return DEEDS.find((deed) => deed.roles.some((role) => roles.has(role)));
}
