/** Pixels of a chart that the server reserves and the browser fills. */
export const YEARS_HEIGHT = 300;
export const HEAD_HEIGHT = 40;
const ROW_HEIGHT = 32;
const LEAST_HEIGHT = 120;

/** The height of a chart with horizontal bars, one for each row. */
export function heightOfRows(rows: number, head = 0): number {
  return Math.max(LEAST_HEIGHT, head + rows * ROW_HEIGHT);
}
