import type { NextRequest } from "next/server";
import { readDataset } from "@/lib/db/database";
import { QUERIES } from "@/lib/db/queries/collections";
import { findNewId } from "@/lib/db/queries/unknown-ids";
import { buildJsonResponse, buildMeta, isCollection, isId, withErrors, withETag } from "@/lib/http/answers";
import { getToday } from "@/lib/http/environment";
import { buildBadRequest, buildMoved, buildNotFound } from "@/lib/http/problem";
import type { Scope } from "@/lib/schema/parameters/choices";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { listParameters, readAddress } from "@/lib/schema/parameters/parse-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** One record, whatever its scope: `/api/v1/milestones/toyota-assb-vehicle-launch`. */
export async function GET(
  request: NextRequest,
  { params: segments }: { params: Promise<{ collection: string; id: string }> },
) {
  const { collection, id } = await segments;
  if (!isCollection(collection)) return buildNotFound("There is no such collection.");
  const { values, problems } = readAddress(
    request.nextUrl.searchParams,
    listParameters(collection === "companies" ? "company" : "record", getToday()),
  );
  if (problems.length > 0) return buildBadRequest(problems);
  const asOf = (values.asOf as string | undefined) ?? getToday();
  const scope = (values.scope as Scope | undefined) ?? NO_FILTER.scope;
  return withErrors(() =>
    readDataset(async (client, dataset) => {
      const data = isId(id) ? await QUERIES[collection].get(client, id, asOf, { ...NO_FILTER, scope }) : null;
      if (!data) {
        const newId = isId(id) ? await findNewId(client, collection, id) : null;
        if (newId !== null) return buildMoved(`/api/v1/${collection}/${newId}${request.nextUrl.search}`);
        return buildNotFound(`There is no such id in ${collection} as of ${asOf}.`);
      }
      const cacheKey = [dataset.version, dataset.loadedAt, asOf, scope, collection, id];
      return withETag(request, cacheKey, (etag) =>
        buildJsonResponse(JSON.stringify({ meta: buildMeta(asOf, dataset), data }), etag),
      );
    }),
  );
}
