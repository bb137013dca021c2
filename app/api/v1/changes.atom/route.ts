import type { NextRequest } from "next/server";
import { readFeedPage } from "@/lib/db/pages/feed-page";
import { readFiltered } from "@/lib/db/pages/filtered";
import { changesFeed } from "@/lib/formats/atom/changes-feed";
import { ATOM } from "@/lib/formats/atom/feed";
import { answering, contentResponse, unlessFresh } from "@/lib/http/answers";
import { DATA_LICENCE, today } from "@/lib/http/environment";
import { originOf } from "@/lib/http/origin";
import { badRequest } from "@/lib/http/problem";
import { askedList } from "@/lib/schema/parameters/asked";
import { parametersAt, readAddress } from "@/lib/schema/parameters/parse-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** The changes as a feed, page by page: `/api/v1/changes.atom?company=toyota`. */
export async function GET(request: NextRequest) {
  const { searchParams, search } = request.nextUrl;
  const { values, problems } = readAddress(searchParams, parametersAt("changes", today()));
  if (problems.length > 0) return badRequest(problems);
  const asked = askedList(values, today());
  const site = originOf(request);
  return answering(() =>
    readFiltered(asked.filter, badRequest, (client, { version, loadedAt }) =>
      unlessFresh(request, [version, loadedAt, asked.asOf, site, search, "changes.atom"], async (etag) => {
        const data = await readFeedPage(client, asked);
        const body = changesFeed(data, { asked, site, loadedAt, licence: DATA_LICENCE });
        return contentResponse(ATOM, body, etag);
      }),
    ),
  );
}
