/**
 * Every query parameter a page knows. An address that carries one is rendered for itself; any other query,
 * such as a tracking tag, is passed over and the kept page is served.
 */
export const PAGE_PARAMETERS = [
  "company",
  "partnership",
  "milestone",
  "year",
  "deadline",
  "firstDeadline",
  "outcome",
  "kind",
  "technology",
  "status",
  "revision",
  "scope",
  "sourcing",
  "asOf",
  "q",
  "sort",
  "limit",
  "cursor",
  "lanes",
  "partnershipKind",
  "milestoneKind",
  "milestoneStatus",
  "open",
] as const;
