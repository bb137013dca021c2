/** What one thing asks of its row: pixels above its middle and below. */
export interface Reach {
  readonly above: number;
  readonly below: number;
}

/**
 * The middle of each thing's row in pixels from the top, and the height of all rows together.
 * @param rows the row of each thing, from 0
 * @param reaches what each thing asks for; a row is as high as the highest in it
 */
export function stack(
  rows: readonly number[],
  reaches: readonly Reach[],
): { readonly middles: readonly number[]; readonly height: number } {
  const count = rows.length === 0 ? 0 : Math.max(...rows) + 1;
  const middles: number[] = [];
  let height = 0;
  for (let row = 0; row < count; row += 1) {
    const inRow = reaches.filter((_, index) => rows[index] === row);
    const above = Math.max(...inRow.map((reach) => reach.above));
    middles.push(height + above);
    height += above + Math.max(...inRow.map((reach) => reach.below));
  }
  return { middles: rows.map((row) => middles[row] ?? 0), height };
}
