import type { NextRequest } from "next/server";
import type { Client } from "@/lib/db/client";
import type { DatasetVersion } from "@/lib/db/database";
import { filedPage } from "@/lib/db/pages/filed-page";
import { readFiltered } from "@/lib/db/pages/filtered";
import { namedPage } from "@/lib/db/pages/row-names";
import { wholeList } from "@/lib/db/pages/whole-list";
import { LISTS } from "@/lib/db/queries/collections";
import { listCsv } from "@/lib/formats/csv/list-csv";
import { fileName } from "@/lib/formats/file-name";
import { jsonList } from "@/lib/formats/json";
import { answering, jsonResponse, metaOf, unlessFresh } from "@/lib/http/answers";
import { downloadResponse, fileAddress } from "@/lib/http/download";
import { today } from "@/lib/http/environment";
import { originOf } from "@/lib/http/origin";
import { badRequest, notFoundResponse } from "@/lib/http/problem";
import { getListPath } from "@/lib/schema/pages/pages";
import { type AskedList, askedList } from "@/lib/schema/parameters/asked";
import { isList, type ListName } from "@/lib/schema/parameters/choices";
import { formatFilter, formatQuery } from "@/lib/schema/parameters/format-query";
import { fileParameters, parametersAt, readAddress } from "@/lib/schema/parameters/parse-address";
import { DEFAULT_LIMIT } from "@/lib/schema/parameters/registry";
import { writeCarriedQuery } from "@/lib/view-models/lists";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** What an answer is made from. */
interface Answering {
  readonly client: Client;
  readonly dataset: DatasetVersion;
  readonly list: ListName;
  readonly asked: AskedList;
  readonly etag: string;
}

/** A list of records, `/api/v1/milestones?year=2027`, or all of it as a file: `/api/v1/milestones.csv?year=2027`. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ collection: string }> }) {
  const { collection } = await params;
  const { name: list, type } = fileAddress(collection);
  if (!isList(list)) return notFoundResponse(`There is no collection of that name.`);
  const parameters = type === null ? parametersAt(list, today()) : fileParameters(list, today());
  const { values, problems } = readAddress(request.nextUrl.searchParams, parameters);
  if (problems.length > 0) return badRequest(problems);
  const asked = askedList(values, today());
  const origin = originOf(request);
  return answering(() =>
    readFiltered(asked.filter, badRequest, (client, dataset) => {
      const { version, loadedAt } = dataset;
      const held = [version, loadedAt, asked.asOf, request.nextUrl.search, collection];
      const told = [...held, type === null ? "" : origin];
      return unlessFresh(request, told, (etag) => {
        const answer = { client, dataset, list, asked, etag };
        return type === null ? listResponse(answer) : fileOf(answer, type, origin);
      });
    }),
  );
}

async function listResponse({ client, dataset, list, asked, etag }: Answering): Promise<Response> {
  const { data, total, next } = await LISTS[list](client, asked);
  const place = { limit: asked.limit, next: next === null ? null : nextPath(list, asked, next) };
  return jsonResponse(JSON.stringify({ meta: metaOfList(dataset, list, asked, total, place), data }), etag);
}

async function fileOf(answer: Answering, type: "csv" | "json", origin: string): Promise<Response> {
  const { client, dataset, list, asked, etag } = answer;
  const { filter, askedDay, sort } = asked;
  const path = getListPath(list);
  const file = {
    type,
    etag,
    name: fileName(list, filter, asked.asOf),
    page: path === null ? null : origin + path + formatQuery(filter, { asOf: askedDay, sort }),
  };
  if (type === "csv") {
    const { pages } = await wholeList(client, dataset, namedPage(list), asked);
    const links = { address: (path: string) => origin + path, query: writeCarriedQuery(askedDay) };
    return downloadResponse({ ...file, pieces: listCsv(list, pages, links) });
  }
  const { total, pages } = await wholeList(client, dataset, filedPage(list), asked);
  const meta = metaOfList(dataset, list, asked, total, { limit: null, next: null });
  return downloadResponse({ ...file, pieces: jsonList(meta, pages) });
}

function metaOfList(
  dataset: DatasetVersion,
  list: ListName,
  { asOf, filter }: AskedList,
  total: number,
  place: { limit: number | null; next: string | null },
) {
  return { ...metaOf(asOf, dataset), filter: formatFilter(list, filter), total, ...place };
}

/** The day is written out, so that the pages of one list are all of one day. */
function nextPath(list: ListName, { filter, sort, limit, asOf }: AskedList, cursor: string): string {
  const extras = { asOf, sort, limit: limit === DEFAULT_LIMIT ? null : limit, cursor };
  return `/api/v1/${list}${formatQuery(filter, extras)}`;
}
