/**
 * Every query parameter a page knows, for Next's configuration, which cannot read the registry of parameters (a test holds
 * the two equal). An address that carries one is rendered for itself; any other query, such as a tracking tag, is passed
 * over and the kept page is served.
 */
export const PAGE_PARAMETERS = [
  "lanes",
  "q",
  "company",
  "partnership",
  "milestone",
  "year",
  "deadline",
  "firstDeadline",
  "outcome",
  "kind",
  "partnershipKind",
  "milestoneKind",
  "technology",
  "status",
  "milestoneStatus",
  "revision",
  "scope",
  "sourcing",
  "open",
  "in",
  "asOf",
  "sort",
  "limit",
  "cursor",
] as const;
