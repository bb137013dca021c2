/** Everyone may read the data from anywhere. */
export const CORS = { "Access-Control-Allow-Origin": "*" } as const;
