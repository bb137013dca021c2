import type { NextRequest } from "next/server";
import { readDataset } from "@/lib/db/database";
import { findLists } from "@/lib/db/queries/search/lists";
import { search } from "@/lib/db/queries/search/search";
import { compareSearchPlaces } from "@/lib/domain/search-place";
import { buildJsonResponse, buildMeta, withErrors, withETag } from "@/lib/http/answers";
import { getToday } from "@/lib/http/environment";
import { buildBadRequest } from "@/lib/http/problem";
import type { SearchGroup } from "@/lib/schema/api/search-result";
import { listParameters, readAddress } from "@/lib/schema/parameters/parse-address";
import { DEFAULT_RESULTS } from "@/lib/schema/parameters/registry";
import { toSearchParams } from "@/lib/schema/parameters/to-params";
import { describeList } from "@/lib/view-models/search-lists";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** What a search finds, the best first, of whatever scope: `/api/v1/search?q=toyota+launch`. */
export async function GET(request: NextRequest) {
  const { values, problems } = readAddress(
    request.nextUrl.searchParams,
    listParameters("search", getToday()),
  );
  const { q, asOf, asOfParam, collection } = toSearchParams(values, getToday());
  if (q === null && !problems.some(({ parameter }) => parameter === "q"))
    problems.push({ parameter: "q", value: "", message: "expected at least one word" });
  if (q === null || problems.length > 0) return buildBadRequest(problems);
  const limit = (values.limit as number | undefined) ?? DEFAULT_RESULTS;
  return withErrors(() =>
    readDataset((client, dataset) => {
      const cacheKey = [dataset.version, dataset.loadedAt, asOf, request.nextUrl.search, "search"];
      return withETag(request, cacheKey, async (etag) => {
        const [groups, found] = await Promise.all([
          search(client, { q, asOf, most: limit, collection }),
          findLists(client, { q, asOf, collection }),
        ]);
        const meta = { ...buildMeta(asOf, dataset), filter: { q, in: collection }, ...totals(groups), limit };
        const lists = found.map((list) => describeList(list, asOfParam));
        return buildJsonResponse(JSON.stringify({ meta, data: bestOf(groups, limit), lists }), etag);
      });
    }),
  );
}

function totals(groups: readonly SearchGroup[]) {
  return {
    total: groups.reduce((sum, { total }) => sum + total, 0),
    totals: Object.fromEntries(groups.map(({ collection, total }) => [collection, total])),
  };
}

/** Of the same place companies stand first, then partnerships, milestones and sources. */
function bestOf(groups: readonly SearchGroup[], limit: number) {
  return groups
    .flatMap(({ results }) => results)
    .sort((a, b) => compareSearchPlaces(a.place, b.place))
    .slice(0, limit)
    .map(({ result }) => result);
}
