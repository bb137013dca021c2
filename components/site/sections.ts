/** The sections of the site, in the order of the navigation; `segment` is the first part of their addresses. */
export const SECTIONS = [
  { segment: "timeline", label: "Timeline" },
  { segment: "partnerships", label: "Partnerships" },
  { segment: "companies", label: "Companies" },
  { segment: "milestones", label: "Milestones" },
  { segment: "sources", label: "Sources" },
  { segment: "about", label: "About" },
] as const;
