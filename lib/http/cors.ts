/** Everyone may read the data from anywhere, and what an answer says of itself. */
export const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition",
} as const;
