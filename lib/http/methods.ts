import { CORS } from "./cors";
import { problemResponse } from "./problem";

const ALLOWED = "GET, HEAD, OPTIONS";

/** The answer to a preflight. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...CORS,
      Allow: ALLOWED,
      "Access-Control-Allow-Methods": ALLOWED,
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}

function refuse(): Response {
  return problemResponse(405, "Method not allowed", `The data is read-only: ${ALLOWED}.`, {
    headers: { Allow: ALLOWED },
  });
}

export const POST = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;
