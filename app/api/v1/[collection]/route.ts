import type { NextRequest } from "next/server";
import { type Client, readDataset } from "@/lib/db/database";
import { LISTS } from "@/lib/db/queries/collections";
import { unknownCompanies } from "@/lib/db/queries/companies";
import { CursorError } from "@/lib/db/queries/list";
import { answering, filterMeta, isList, metaOf } from "@/lib/http/api";
import { etagOf, isFresh, jsonResponse, notModified } from "@/lib/http/json-response";
import { badRequest, notFoundResponse } from "@/lib/http/problem";
import { today } from "@/lib/http/today";
import { queryOf } from "@/lib/schema/address";
import { type AskedList, askedList } from "@/lib/schema/asked";
import type { ListName } from "@/lib/schema/parameters";
import { DEFAULT_LIMIT, listParameters, readAddress } from "@/lib/schema/read-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/methods";

/** A list of records: `/api/v1/milestones?year=2027`. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ collection: string }> }) {
  const { collection } = await params;
  if (!isList(collection)) return notFoundResponse(`There is no collection of that name.`);
  const { values, problems } = readAddress(request.nextUrl.searchParams, listParameters(collection, today()));
  if (problems.length > 0) return badRequest(problems);
  const asked = askedList(values, today());
  return answering(() =>
    readDataset(async (client, dataset) => {
      const unknown = await unknownCompanies(client, asked.filter.company);
      if (unknown.length > 0)
        return badRequest(
          unknown.map((value) => ({ parameter: "company", value, message: "expected the id of a company" })),
        );
      const etag = etagOf(dataset.version, dataset.loadedAt, asked.asOf, request.nextUrl.search, collection);
      if (isFresh(request, etag)) return notModified(etag);
      return listResponse(client, collection, asked, metaOf(asked.asOf, dataset), etag);
    }),
  );
}

async function listResponse(
  client: Client,
  collection: ListName,
  asked: AskedList,
  meta: ReturnType<typeof metaOf>,
  etag: string,
): Promise<Response> {
  try {
    const { data, total, next } = await LISTS[collection](client, asked);
    const body = {
      meta: {
        ...meta,
        filter: filterMeta(collection, asked.filter),
        total,
        limit: asked.limit,
        next: next === null ? null : nextPath(collection, asked, next),
      },
      data,
    };
    return jsonResponse(JSON.stringify(body), etag);
  } catch (error) {
    if (!(error instanceof CursorError)) throw error;
    return badRequest([
      { parameter: "cursor", value: error.message, message: "expected a cursor that this list gave" },
    ]);
  }
}

/** The day is written out, so that the pages of one list are all of one day. */
function nextPath(collection: ListName, { filter, sort, limit, asOf }: AskedList, cursor: string): string {
  const extras = { asOf, sort, limit: limit === DEFAULT_LIMIT ? null : limit, cursor };
  return `/api/v1/${collection}${queryOf(filter, extras)}`;
}
