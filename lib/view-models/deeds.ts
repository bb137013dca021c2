import type { Role } from "@/lib/domain/partnerships";

/**
 * What companies do in a partnership: the roles that come to the same, what one and more of those who do it are called, and
 * how that is said of one and of more.
 */
export interface Deed {
  readonly roles: readonly (Role | "formed" | "public")[];
  readonly who: readonly [one: string, more: string];
  readonly one: string;
  readonly more: string;
}

/** In the order in which they count where a company has several roles; a public body counts as such, whatever it does. */
export const DEEDS: readonly Deed[] = [
  { roles: ["public"], who: ["public body", "public bodies"], one: "public", more: "public" },
  { roles: ["supplier"], who: ["supplier", "suppliers"], one: "supplies", more: "supply" },
  { roles: ["customer"], who: ["customer", "customers"], one: "buys", more: "buy" },
  { roles: ["licensor"], who: ["licensor", "licensors"], one: "grants a licence", more: "grant licences" },
  { roles: ["licensee"], who: ["licensee", "licensees"], one: "takes a licence", more: "take licences" },
  {
    roles: ["manufacturer"],
    who: ["manufacturer", "manufacturers"],
    one: "manufactures",
    more: "manufacture",
  },
  { roles: ["developer"], who: ["developer", "developers"], one: "develops", more: "develop" },
  { roles: ["formed"], who: ["joint company", "joint companies"], one: "was founded", more: "were founded" },
  { roles: ["funder"], who: ["funder", "funders"], one: "funds", more: "fund" },
  {
    roles: ["recipient"],
    who: ["recipient of funds", "recipients of funds"],
    one: "is funded",
    more: "are funded",
  },
  {
    roles: ["acquirer"],
    who: ["buyer of a company", "buyers of companies"],
    one: "acquires",
    more: "acquire",
  },
  {
    roles: ["target"],
    who: ["company that was bought", "companies that were bought"],
    one: "is acquired",
    more: "are acquired",
  },
  { roles: ["seller"], who: ["seller of shares", "sellers of shares"], one: "sells", more: "sell" },
  { roles: ["investor"], who: ["investor", "investors"], one: "invests", more: "invest" },
  {
    roles: ["investee"],
    who: ["company invested in", "companies invested in"],
    one: "takes investment",
    more: "take investment",
  },
  {
    roles: ["member", "partner"],
    who: ["other member", "other members"],
    one: "takes part",
    more: "take part",
  },
];

/** What one side of a partnership does to the other. */
interface Dealing extends Pick<Deed, "one" | "more"> {
  readonly from: Role;
  readonly to: Role;
}

const DEALINGS: readonly Dealing[] = [
  { from: "supplier", to: "customer", one: "supplies", more: "supply" },
  { from: "licensor", to: "licensee", one: "licenses to", more: "license to" },
  { from: "investor", to: "investee", one: "invests in", more: "invest in" },
  { from: "funder", to: "recipient", one: "funds", more: "fund" },
  { from: "acquirer", to: "target", one: "acquires", more: "acquire" },
];

/** Who does what, and to whom where there is another side: "Idemitsu Kosan supplies Toyota", "NEDO takes part". */
export interface PartyClause {
  readonly who: readonly string[];
  readonly verb: string;
  readonly whom: readonly string[];
}

/** What the parties of a partnership do, as sentences that name each of them: who deals with whom first. */
export function listPartyClauses(
  parties: readonly { readonly company: string; readonly role: Role }[],
): PartyClause[] {
  const of = (roles: Deed["roles"]) => [
    ...new Set(parties.flatMap(({ company, role }) => (roles.includes(role) ? company : []))),
  ];
  const dealings = DEALINGS.map((dealing) => ({
    ...dealing,
    who: of([dealing.from]),
    whom: of([dealing.to]),
  })).filter(({ who, whom }) => who.length > 0 && whom.length > 0);
  const dealt = dealings.flatMap(({ from, to }) => [from, to]);
  const lone = DEEDS.map(({ roles, one, more }) => ({
    one,
    more,
    who: of(roles.filter((role) => !dealt.some((each) => each === role))),
    whom: [],
  }));
  const clauses = [...dealings, ...lone].filter(({ who }) => who.length > 0);
  return clauses.map(({ who, whom, one, more }) => ({ who, whom, verb: who.length === 1 ? one : more }));
}
