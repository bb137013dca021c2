import type { NextRequest } from "next/server";
import { readCalendar } from "@/lib/db/pages/files";
import { readFiltered } from "@/lib/db/pages/list-page";
import { CALENDAR, writeMilestonesCalendar } from "@/lib/formats/calendar";
import { toStream } from "@/lib/formats/json";
import { buildContentResponse, withErrors, withETag } from "@/lib/http/answers";
import { DATA_LICENCE, getToday } from "@/lib/http/environment";
import { getOrigin } from "@/lib/http/origin";
import { buildBadRequest, refuseUnknownIds } from "@/lib/http/problem";
import { listFilterParameters, readAddress } from "@/lib/schema/parameters/parse-address";
import { toListParams } from "@/lib/schema/parameters/to-params";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** The targets as a calendar, all of them: `/api/v1/milestones.ics?company=toyota`. */
export async function GET(request: NextRequest) {
  const { searchParams, search } = request.nextUrl;
  const { values, problems } = readAddress(searchParams, listFilterParameters("milestones", getToday()));
  if (problems.length > 0) return buildBadRequest(problems);
  const params = toListParams(values, getToday());
  const site = getOrigin(request);
  return withErrors(() =>
    readFiltered(params.filter, refuseUnknownIds(request), (client, dataset) => {
      const cacheKey = [dataset.version, dataset.loadedAt, params.asOf, site, search, "milestones.ics"];
      return withETag(request, cacheKey, async (etag) => {
        const data = await readCalendar(client, dataset, params);
        const pieces = writeMilestonesCalendar(data, { params, site, licence: DATA_LICENCE });
        return buildContentResponse(CALENDAR, toStream(pieces), etag);
      });
    }),
  );
}
