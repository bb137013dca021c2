/** How the project's commands introduce themselves to a site. */
export const VISITOR = {
  "user-agent":
    "Interphase/0.1 (a tracker of solid-state battery promises; one page at a time, asked for by an editor)",
  "accept-language": "en, *;q=0.5",
} as const;
