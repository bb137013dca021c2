/** The longest id of a record, in characters: what stands in seeds can be asked for in an address. */
export const LONGEST_ID = 100;
