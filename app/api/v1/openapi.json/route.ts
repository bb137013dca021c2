import type { NextRequest } from "next/server";
import { openApiDocument } from "@/lib/formats/openapi/document";
import { jsonResponse, unlessFresh } from "@/lib/http/answers";
import { DATA_LICENCE, environment, today } from "@/lib/http/environment";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** The service described for programs. */
export function GET(request: NextRequest) {
  const { siteUrl } = environment();
  const body = JSON.stringify(openApiDocument({ site: siteUrl, licence: DATA_LICENCE, today: today() }));
  return unlessFresh(request, [body], (etag) => jsonResponse(body, etag));
}
