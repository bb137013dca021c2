import type { NextRequest } from "next/server";
import { openApiDocument } from "@/lib/formats/openapi/document";
import { buildJsonResponse, withETag } from "@/lib/http/answers";
import { DATA_LICENCE, getToday, readEnvironment } from "@/lib/http/environment";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** The service described for programs. */
export function GET(request: NextRequest) {
  const { siteUrl } = readEnvironment();
  const body = JSON.stringify(openApiDocument({ site: siteUrl, licence: DATA_LICENCE, today: getToday() }));
  return withETag(request, [body], (etag) => buildJsonResponse(body, etag));
}
