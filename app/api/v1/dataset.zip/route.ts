import type { NextRequest } from "next/server";
import { type DatasetVersion, readDataset } from "@/lib/db/database";
import { readEveryPage, readNamedPage, type WholeQuery } from "@/lib/db/pages/exports";
import { listCsv } from "@/lib/formats/csv/list-csv";
import { listDatasetFiles } from "@/lib/formats/dataset";
import { formatFileName } from "@/lib/formats/file-name";
import { writeZip } from "@/lib/formats/zip";
import { withErrors, withETag } from "@/lib/http/answers";
import { buildDownload } from "@/lib/http/download";
import { DATA_LICENCE, getToday } from "@/lib/http/environment";
import { getOrigin } from "@/lib/http/origin";
import { buildBadRequest } from "@/lib/http/problem";
import type { ListName } from "@/lib/schema/parameters/choices";
import { listParameters, readAddress } from "@/lib/schema/parameters/parse-address";
import { toDatasetParams } from "@/lib/schema/parameters/to-params";
import { writeCarriedQuery } from "@/lib/view-models/lists";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** Everything as tables, in one zip file. */
export async function GET(request: NextRequest) {
  const { values, problems } = readAddress(
    request.nextUrl.searchParams,
    listParameters("dataset", getToday()),
  );
  if (problems.length > 0) return buildBadRequest(problems);
  const params = toDatasetParams(values, getToday());
  const { asOf, asOfParam, filter } = params;
  const site = getOrigin(request);
  return withErrors(() =>
    readDataset((_, dataset) => {
      const { version, loadedAt } = dataset;
      const cacheKey = [version, loadedAt, asOf, asOfParam ?? "", filter.scope, site, "dataset.zip"];
      return withETag(request, cacheKey, (etag) => {
        const facts = { asOf, version, loadedAt, scope: filter.scope, site, licence: DATA_LICENCE };
        const links = { address: (path: string) => site + path, query: writeCarriedQuery(asOfParam) };
        const files = listDatasetFiles(facts, (list) => listCsv(list, pagesOf(dataset, list, params), links));
        const pieces = writeZip(files, new Date(loadedAt));
        return buildDownload({
          type: "zip",
          name: formatFileName("dataset", filter, asOf),
          etag,
          page: null,
          pieces,
        });
      });
    }),
  );
}

function pagesOf<L extends ListName>(dataset: DatasetVersion, list: L, params: WholeQuery) {
  return readEveryPage(dataset, readNamedPage(list), params);
}
