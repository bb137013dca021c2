/** How many companies are compared at least, and at most. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 6;
