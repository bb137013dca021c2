/** The windows in which nothing may reach beyond the edge, by width and height. */
export const WINDOWS = [
  [1440, 900],
  [1280, 800],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const;
