import type { NextRequest } from "next/server";
import { readDataset } from "@/lib/db/database";
import { readEveryPage } from "@/lib/db/pages/exports";
import { getList } from "@/lib/db/queries/collections";
import { formatFileName } from "@/lib/formats/file-name";
import { writeJsonDocument } from "@/lib/formats/json";
import { buildMeta, withErrors, withETag } from "@/lib/http/answers";
import { buildDownload } from "@/lib/http/download";
import { getToday } from "@/lib/http/environment";
import { buildBadRequest } from "@/lib/http/problem";
import { COLLECTIONS } from "@/lib/schema/api/shapes";
import { listParameters, readAddress } from "@/lib/schema/parameters/parse-address";
import { toDatasetParams } from "@/lib/schema/parameters/to-params";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** Everything in one document. */
export async function GET(request: NextRequest) {
  const { values, problems } = readAddress(
    request.nextUrl.searchParams,
    listParameters("dataset", getToday()),
  );
  if (problems.length > 0) return buildBadRequest(problems);
  const params = toDatasetParams(values, getToday());
  const { asOf, filter } = params;
  return withErrors(() =>
    readDataset((_, dataset) => {
      const cacheKey = [dataset.version, dataset.loadedAt, asOf, filter.scope, "dataset.json"];
      return withETag(request, cacheKey, (etag) => {
        const meta = { ...buildMeta(asOf, dataset), filter: { scope: filter.scope } };
        const lists = COLLECTIONS.map((name) => ({
          name,
          pages: readEveryPage(dataset, getList(name), params),
        }));
        const name = formatFileName("dataset", filter, asOf);
        return buildDownload({
          type: "json",
          name,
          etag,
          page: null,
          pieces: writeJsonDocument(meta, lists),
        });
      });
    }),
  );
}
