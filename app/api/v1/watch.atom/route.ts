import type { NextRequest } from "next/server";
import { readFeedPage } from "@/lib/db/pages/files";
import { readFiltered } from "@/lib/db/pages/list-page";
import { writeChangesFeed } from "@/lib/formats/atom/changes-feed";
import { ATOM } from "@/lib/formats/atom/feed";
import { buildContentResponse, withErrors, withETag } from "@/lib/http/answers";
import { DATA_LICENCE, getToday } from "@/lib/http/environment";
import { getOrigin } from "@/lib/http/origin";
import { buildBadRequest, refuseUnknownIds } from "@/lib/http/problem";
import { listParameters, readAddress } from "@/lib/schema/parameters/parse-address";
import { toWatchParams } from "@/lib/schema/parameters/to-params";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** The latest changes of a watch list as a feed: `/api/v1/watch.atom?company=toyota&partnership=toyota-idemitsu`. */
export async function GET(request: NextRequest) {
  const { searchParams, search } = request.nextUrl;
  const { values, problems } = readAddress(searchParams, listParameters("watch", getToday()));
  if (problems.length > 0) return buildBadRequest(problems);
  const params = toWatchParams(values, getToday());
  const site = getOrigin(request);
  return withErrors(() =>
    readFiltered(params.filter, refuseUnknownIds(request), (client, { version, loadedAt }) =>
      withETag(request, [version, loadedAt, params.asOf, site, search, "watch.atom"], async (etag) => {
        const data = await readFeedPage(client, params);
        const body = writeChangesFeed(data, { params, site, loadedAt, licence: DATA_LICENCE });
        return buildContentResponse(ATOM, body, etag);
      }),
    ),
  );
}
