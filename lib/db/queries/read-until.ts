/** So many rows are read at a time, and so often at the most, where it shows by them alone whether they are enough. */
export const ROWS_AT_A_TIME = 200;
const MOST_TIMES = 10;

/**
 * The first rows of a query, as many as are enough, and no more than two thousand.
 * @param isEnough told of all rows that were read
 */
export async function readUntil<R>(
  read: (page: { skip: number; take: number }) => Promise<R[]>,
  isEnough: (rows: readonly R[]) => boolean,
): Promise<R[]> {
  const rows: R[] = [];
  for (let time = 0; time < MOST_TIMES; time++) {
    const more = await read({ skip: rows.length, take: ROWS_AT_A_TIME });
    rows.push(...more);
    if (more.length < ROWS_AT_A_TIME || isEnough(rows)) break;
  }
  return rows;
}
