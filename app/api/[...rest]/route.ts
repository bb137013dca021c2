import { buildNotFound } from "@/lib/http/problem";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** Any other address under /api. */
export function GET() {
  return buildNotFound("There is nothing at this address; the data is under /api/v1/.");
}
