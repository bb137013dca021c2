import { getCompanyGroup } from "@/lib/domain/companies";
import { DEEDS, type Deed } from "@/lib/view-models/deeds";
import { spellCount } from "@/lib/view-models/format-duration";
import { capitalize, formatList } from "@/lib/view-models/text";
import { type LinkRole, listMembers, type NetworkRecords } from "./graph";

/**
 * How many partners a company has, and what they do in its partnerships, each counted once: "16 partners: two
 * public bodies, one supplier and 13 other members.", of one "One partner: a supplier.".
 * @param own the ids of the company and of its parts, which are no partners of it
 * @returns null where it has none
 */
export function writePartnerRoles(records: NetworkRecords, own: readonly string[]): string | null {
  const partners = [...new Set(records.partnerships.flatMap(listMembers))].filter((id) => !own.includes(id));
  if (partners.length === 0) return null;
  const deeds = partners.map((id) => findDeed(records, id));
  if (partners.length === 1) return `One partner: ${withArticle(deeds[0]?.who[0] ?? "member")}.`;
  const words = DEEDS.flatMap((deed) => {
    const count = deeds.filter((each) => each === deed).length;
    return count === 0 ? [] : `${spellCount(count)} ${deed.who[count === 1 ? 0 : 1]}`;
  });
  return `${capitalize(spellCount(partners.length))} partners: ${formatList(words, "and")}.`;
}

/** The only one is no other. */
function withArticle(who: string): string {
  const name = who.replace("other ", "");
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
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
