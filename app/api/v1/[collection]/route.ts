import type { NextRequest } from "next/server";
import type { Client } from "@/lib/db/client";
import type { DatasetVersion } from "@/lib/db/database";
import { readExportPage, readNamedPage, readWholeList } from "@/lib/db/pages/exports";
import { readFiltered } from "@/lib/db/pages/list-page";
import { LISTS } from "@/lib/db/queries/collections";
import { listCsv } from "@/lib/formats/csv/list-csv";
import { formatFileName } from "@/lib/formats/file-name";
import { writeJsonList } from "@/lib/formats/json";
import { buildJsonResponse, buildMeta, withErrors, withETag } from "@/lib/http/answers";
import { buildDownload, parseFileAddress } from "@/lib/http/download";
import { getToday } from "@/lib/http/environment";
import { getOrigin } from "@/lib/http/origin";
import { buildBadRequest, buildNotFound, refuseUnknownIds } from "@/lib/http/problem";
import { getListPath } from "@/lib/schema/pages/pages";
import { isList, type ListName } from "@/lib/schema/parameters/choices";
import { formatFilter, formatQuery } from "@/lib/schema/parameters/format-query";
import { listFileParameters, listParameters, readAddress } from "@/lib/schema/parameters/parse-address";
import { DEFAULT_LIMIT } from "@/lib/schema/parameters/registry";
import { type ListParams, toListParams } from "@/lib/schema/parameters/to-params";
import { writeCarriedQuery } from "@/lib/view-models/lists";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** What an answer is made from. */
interface Answering {
  readonly client: Client;
  readonly dataset: DatasetVersion;
  readonly list: ListName;
  readonly params: ListParams;
  readonly etag: string;
}

/** A list of records, `/api/v1/milestones?year=2027`, or all of it as a file: `/api/v1/milestones.csv?year=2027`. */
export async function GET(
  request: NextRequest,
  { params: segments }: { params: Promise<{ collection: string }> },
) {
  const { collection } = await segments;
  const { name: list, type } = parseFileAddress(collection);
  if (!isList(list)) return buildNotFound(`There is no such collection.`);
  const parameters = type === null ? listParameters(list, getToday()) : listFileParameters(list, getToday());
  const { values, problems } = readAddress(request.nextUrl.searchParams, parameters);
  if (problems.length > 0) return buildBadRequest(problems);
  const params = toListParams(values, getToday());
  const origin = getOrigin(request);
  return withErrors(() =>
    readFiltered(params.filter, refuseUnknownIds(request), (client, dataset) => {
      const { version, loadedAt } = dataset;
      const contentKey = [version, loadedAt, params.asOf, request.nextUrl.search, collection];
      const cacheKey = [...contentKey, type === null ? "" : origin];
      return withETag(request, cacheKey, (etag) => {
        const answer = { client, dataset, list, params, etag };
        return type === null ? listResponse(answer) : fileOf(answer, type, origin);
      });
    }),
  );
}

async function listResponse({ client, dataset, list, params, etag }: Answering): Promise<Response> {
  const { data, total, next } = await LISTS[list](client, params);
  const place = { limit: params.limit, next: next === null ? null : nextPath(list, params, next) };
  return buildJsonResponse(
    JSON.stringify({ meta: metaOfList(dataset, list, params, total, place), data }),
    etag,
  );
}

async function fileOf(answer: Answering, type: "csv" | "json", origin: string): Promise<Response> {
  const { client, dataset, list, params, etag } = answer;
  const { filter, asOfParam, sort } = params;
  const path = getListPath(list);
  const file = {
    type,
    etag,
    name: formatFileName(list, filter, params.asOf),
    page: path === null ? null : origin + path + formatQuery(filter, { asOf: asOfParam, sort }),
  };
  if (type === "csv") {
    const { pages } = await readWholeList(client, dataset, readNamedPage(list), params);
    const links = { address: (path: string) => origin + path, query: writeCarriedQuery(asOfParam) };
    return buildDownload({ ...file, pieces: listCsv(list, pages, links) });
  }
  const { total, pages } = await readWholeList(client, dataset, readExportPage(list), params);
  const meta = metaOfList(dataset, list, params, total, { limit: null, next: null });
  return buildDownload({ ...file, pieces: writeJsonList(meta, pages) });
}

function metaOfList(
  dataset: DatasetVersion,
  list: ListName,
  { asOf, filter }: ListParams,
  total: number,
  place: { limit: number | null; next: string | null },
) {
  return { ...buildMeta(asOf, dataset), filter: formatFilter(list, filter), total, ...place };
}

/** The day is written out, so that the pages of one list are all of one day. */
function nextPath(list: ListName, { filter, sort, limit, asOf }: ListParams, cursor: string): string {
  const extras = { asOf, sort, limit: limit === DEFAULT_LIMIT ? null : limit, cursor };
  return `/api/v1/${list}${formatQuery(filter, extras)}`;
}
