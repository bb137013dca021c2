/** The sections of the site, in the order of the navigation; `segment` is the first part of their addresses, `dated` whether they show a day. */
export const SECTIONS = [
  { segment: "timeline", label: "Timeline", dated: true },
  { segment: "partnerships", label: "Partnerships", dated: true },
  { segment: "companies", label: "Companies", dated: true },
  { segment: "milestones", label: "Milestones", dated: true },
  { segment: "trends", label: "Trends", dated: true },
  { segment: "sources", label: "Sources", dated: true },
  { segment: "changes", label: "Changes", dated: true },
  { segment: "about", label: "About", dated: false },
] as const;
