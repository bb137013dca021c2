import type { IdOf } from "./list";

/** What the parties of a partnership agreed to do; one arrangement can be of several kinds. */
export const PARTNERSHIP_KINDS = [
  {
    id: "joint-development",
    label: "Joint development",
    definition: "The parties develop something together.",
  },
  { id: "joint-venture", label: "Joint venture", definition: "The parties found a company together." },
  { id: "supply", label: "Supply", definition: "One party delivers to another." },
  { id: "equity", label: "Equity", definition: "One party holds or takes a share in another." },
  { id: "licence", label: "Licence", definition: "One party may use what another owns." },
  { id: "evaluation", label: "Evaluation", definition: "One party tests what another developed." },
  {
    id: "manufacturing",
    label: "Manufacturing",
    definition: "One party makes for another, or they make together.",
  },
  { id: "research", label: "Research", definition: "The parties research together." },
  {
    id: "funding",
    label: "Funding",
    definition: "One party pays for another's work, without a share in it.",
  },
  { id: "programme", label: "Programme", definition: "A public plan with projects and aims of its own." },
  { id: "consortium", label: "Consortium", definition: "Several parties join in one association." },
  { id: "acquisition", label: "Acquisition", definition: "One party buys another." },
] as const;

export type PartnershipKind = IdOf<typeof PARTNERSHIP_KINDS>;

/** What a party is in a partnership. */
export const ROLES = [
  { id: "developer", label: "Developer", definition: "Develops what was agreed on." },
  { id: "supplier", label: "Supplier", definition: "Sells or delivers it." },
  { id: "customer", label: "Customer", definition: "Buys or receives it." },
  { id: "licensor", label: "Licensor", definition: "Owns what is licensed and lets another use it." },
  { id: "licensee", label: "Licensee", definition: "May use what is licensed." },
  { id: "investor", label: "Investor", definition: "Holds or buys a share." },
  { id: "investee", label: "Investee", definition: "The company in which the share is held." },
  { id: "funder", label: "Funder", definition: "Gives the money." },
  { id: "recipient", label: "Recipient", definition: "Receives the money." },
  { id: "manufacturer", label: "Manufacturer", definition: "Makes what was agreed on." },
  { id: "member", label: "Member", definition: "Belongs to the consortium or programme." },
  { id: "acquirer", label: "Acquirer", definition: "Buys the company or business." },
  { id: "target", label: "Target", definition: "The company or business that is bought." },
  { id: "seller", label: "Seller", definition: "Sells the company or business." },
  { id: "partner", label: "Partner", definition: "Takes part; no closer role is stated." },
] as const;

export type Role = IdOf<typeof ROLES>;

/** Who supplies whom in a partnership, and who else takes part. */
interface Supply {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly others: readonly string[];
}

/** Who supplies whom, by the roles of the parties; null where they name no supplier or no customer. */
export function listSupply(
  parties: readonly { readonly company: string; readonly role: Role }[],
): Supply | null {
  const of = (role: Role) => parties.filter((party) => party.role === role).map(({ company }) => company);
  const [from, to] = [of("supplier"), of("customer")];
  if (from.length === 0 || to.length === 0) return null;
  const named = new Set([...from, ...to]);
  return {
    from,
    to,
    others: [...new Set(parties.map(({ company }) => company))].filter((id) => !named.has(id)),
  };
}

/** Where a partnership stands, by its latest claim. */
export const PARTNERSHIP_STATUSES = [
  { id: "announced", label: "Announced", definition: "By the latest claim, it was announced." },
  { id: "active", label: "Active", definition: "By the latest claim, it exists." },
  { id: "completed", label: "Completed", definition: "By the latest claim, it did what it was for." },
  { id: "ended", label: "Ended", definition: "By the latest claim, it ended." },
  { id: "unknown", label: "Unknown", definition: "No claim gives its status." },
] as const;

export type PartnershipStatus = IdOf<typeof PARTNERSHIP_STATUSES>;
