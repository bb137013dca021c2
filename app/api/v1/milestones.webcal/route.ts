import type { NextRequest } from "next/server";
import { buildSubscription } from "@/lib/http/download";
import { getToday } from "@/lib/http/environment";
import { getOrigin } from "@/lib/http/origin";
import { buildBadRequest } from "@/lib/http/problem";
import { listFilterParameters, readAddress } from "@/lib/schema/parameters/parse-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** Leads to the calendar by a `webcal:` address, which makes a calendar program subscribe to it. */
export function GET(request: NextRequest) {
  const { searchParams, search } = request.nextUrl;
  const { problems } = readAddress(searchParams, listFilterParameters("milestones", getToday()));
  if (problems.length > 0) return buildBadRequest(problems);
  return buildSubscription(`${getOrigin(request)}/api/v1/milestones.ics${search}`);
}
