import type { NextRequest } from "next/server";
import { contentResponse, unlessFresh } from "@/lib/http/answers";
import { originOf } from "@/lib/http/origin";
import { robotsText } from "@/lib/http/robots";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** What crawlers may ask for, and where they find every page. */
export function GET(request: NextRequest) {
  const text = robotsText(originOf(request));
  return unlessFresh(request, [text], (etag) => contentResponse("text/plain", text, etag));
}
