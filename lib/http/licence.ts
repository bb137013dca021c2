/** The licence of the data, in every payload and on every page. */
export const DATA_LICENCE = {
  id: "CC-BY-4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;
