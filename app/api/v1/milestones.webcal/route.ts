import type { NextRequest } from "next/server";
import { subscribeResponse } from "@/lib/http/download";
import { today } from "@/lib/http/environment";
import { originOf } from "@/lib/http/origin";
import { badRequest } from "@/lib/http/problem";
import { filterParameters, readAddress } from "@/lib/schema/parameters/parse-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** Leads to the calendar by a `webcal:` address, which makes a calendar program subscribe to it. */
export function GET(request: NextRequest) {
  const { searchParams, search } = request.nextUrl;
  const { problems } = readAddress(searchParams, filterParameters("milestones", today()));
  if (problems.length > 0) return badRequest(problems);
  return subscribeResponse(`${originOf(request)}/api/v1/milestones.ics${search}`);
}
