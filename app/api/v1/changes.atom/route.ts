import type { NextRequest } from "next/server";
import { type Client, type DatasetVersion, readDataset } from "@/lib/db/database";
import { readFeedPage } from "@/lib/db/pages/feed-page";
import { CursorError } from "@/lib/db/queries/list";
import { strangersOf } from "@/lib/db/queries/strangers";
import { changesFeed } from "@/lib/formats/atom/changes-feed";
import { ATOM } from "@/lib/formats/atom/feed";
import { answering } from "@/lib/http/api";
import { contentResponse } from "@/lib/http/content-response";
import { etagOf, isFresh, notModified } from "@/lib/http/json-response";
import { DATA_LICENCE } from "@/lib/http/licence";
import { originOf } from "@/lib/http/origin";
import { badRequest } from "@/lib/http/problem";
import { today } from "@/lib/http/today";
import { type AskedList, askedList } from "@/lib/schema/asked";
import { listParameters, readAddress } from "@/lib/schema/read-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/methods";

/** The changes as a feed, page by page: `/api/v1/changes.atom?company=toyota`. */
export async function GET(request: NextRequest) {
  const { searchParams, search } = request.nextUrl;
  const { values, problems } = readAddress(searchParams, listParameters("changes", today()));
  if (problems.length > 0) return badRequest(problems);
  const asked = askedList(values, today());
  const site = originOf(request);
  return answering(() =>
    readDataset(async (client, dataset) => {
      const strangers = await strangersOf(client, asked.filter);
      if (strangers.length > 0) return badRequest(strangers);
      const etag = etagOf(dataset.version, dataset.loadedAt, asked.asOf, site, search, "changes.atom");
      if (isFresh(request, etag)) return notModified(etag);
      return feedResponse(client, dataset, asked, site, etag);
    }),
  );
}

async function feedResponse(
  client: Client,
  { loadedAt }: DatasetVersion,
  asked: AskedList,
  site: string,
  etag: string,
): Promise<Response> {
  try {
    const data = await readFeedPage(client, asked);
    const body = changesFeed(data, { asked, site, loadedAt, licence: DATA_LICENCE });
    return contentResponse(ATOM, body, etag);
  } catch (error) {
    if (!(error instanceof CursorError)) throw error;
    return badRequest([
      { parameter: "cursor", value: error.message, message: "expected a cursor that this list gave" },
    ]);
  }
}
