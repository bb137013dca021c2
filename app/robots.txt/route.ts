import type { NextRequest } from "next/server";
import { buildContentResponse, withETag } from "@/lib/http/answers";
import { getOrigin } from "@/lib/http/origin";
import { writeRobots } from "@/lib/http/robots";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** What crawlers may ask for, and where they find every page. */
export function GET(request: NextRequest) {
  const text = writeRobots(getOrigin(request));
  return withETag(request, [text], (etag) => buildContentResponse("text/plain", text, etag));
}
