/** Pixels of a chart that the server reserves and the browser fills. */
const YEARS_HEIGHT = 300;
export const HEAD_HEIGHT = 40;
const ROW_HEIGHT = 32;
const LEAST_HEIGHT = 120;

/** The height of a chart of bars by its layout. */
export function getHeight(layout: "years" | "rows" | "columns", rows: number): number {
  if (layout === "years") return YEARS_HEIGHT;
  return Math.max(LEAST_HEIGHT, (layout === "columns" ? HEAD_HEIGHT : 0) + rows * ROW_HEIGHT);
}
