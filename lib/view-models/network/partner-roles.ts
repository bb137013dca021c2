import { getCompanyGroup } from "@/lib/domain/companies";
import { formatCount, formatNumber } from "@/lib/view-models/text";
import { type LinkRole, listMembers, type NetworkRecords } from "./graph";

/** What partners do: the roles that come to the same, and how that is said of one and of more. */
interface Deed {
  readonly roles: readonly (LinkRole | "public")[];
  readonly one: string;
  readonly more: string;
}

/** A partner with several roles counts in the first of these; a public body counts as such, whatever it does. */
const DEEDS: readonly Deed[] = [
  { roles: ["public"], one: "public", more: "public" },
  { roles: ["supplier"], one: "supplies", more: "supply" },
  { roles: ["customer"], one: "buys", more: "buy" },
  { roles: ["licensor"], one: "grants a licence", more: "grant licences" },
  { roles: ["licensee"], one: "takes a licence", more: "take licences" },
  { roles: ["manufacturer"], one: "manufactures", more: "manufacture" },
  { roles: ["developer"], one: "develops", more: "develop" },
  { roles: ["formed"], one: "was founded", more: "were founded" },
  { roles: ["funder"], one: "funds", more: "fund" },
  { roles: ["recipient"], one: "is funded", more: "are funded" },
  { roles: ["acquirer"], one: "acquires", more: "acquire" },
  { roles: ["target"], one: "is acquired", more: "are acquired" },
  { roles: ["seller"], one: "sells", more: "sell" },
  { roles: ["investor"], one: "invests", more: "invest" },
  { roles: ["investee"], one: "takes investment", more: "take investment" },
  { roles: ["member", "partner"], one: "takes part", more: "take part" },
];

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
