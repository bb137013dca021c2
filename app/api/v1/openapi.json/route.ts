import type { NextRequest } from "next/server";
import { openApiDocument } from "@/lib/formats/openapi/document";
import { environment } from "@/lib/http/environment";
import { jsonResponse, unlessFresh } from "@/lib/http/json-response";
import { DATA_LICENCE } from "@/lib/http/licence";
import { today } from "@/lib/http/today";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/methods";

/** The service described for programs. */
export function GET(request: NextRequest) {
  const { siteUrl } = environment();
  const body = JSON.stringify(openApiDocument({ site: siteUrl, licence: DATA_LICENCE, today: today() }));
  return unlessFresh(request, [body], (etag) => jsonResponse(body, etag));
}
