import type { NextRequest } from "next/server";
import { type DatasetVersion, readDataset } from "@/lib/db/database";
import { namedPage } from "@/lib/db/pages/row-names";
import { everyPage, type WholeQuery } from "@/lib/db/pages/whole-list";
import { listCsv } from "@/lib/formats/csv/list-csv";
import { datasetFiles } from "@/lib/formats/dataset";
import { fileName } from "@/lib/formats/file-name";
import { zipFile } from "@/lib/formats/zip";
import { answering, unlessFresh } from "@/lib/http/answers";
import { downloadResponse } from "@/lib/http/download";
import { DATA_LICENCE, today } from "@/lib/http/environment";
import { originOf } from "@/lib/http/origin";
import { badRequest } from "@/lib/http/problem";
import { askedDataset } from "@/lib/schema/parameters/asked";
import type { ListName } from "@/lib/schema/parameters/choices";
import { parametersAt, readAddress } from "@/lib/schema/parameters/parse-address";
import { writeCarriedQuery } from "@/lib/view-models/lists";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** Everything as tables, in one zip file. */
export async function GET(request: NextRequest) {
  const { values, problems } = readAddress(request.nextUrl.searchParams, parametersAt("dataset", today()));
  if (problems.length > 0) return badRequest(problems);
  const asked = askedDataset(values, today());
  const { asOf, askedDay, filter } = asked;
  const site = originOf(request);
  return answering(() =>
    readDataset((_, dataset) => {
      const { version, loadedAt } = dataset;
      const told = [version, loadedAt, asOf, askedDay ?? "", filter.scope, site, "dataset.zip"];
      return unlessFresh(request, told, (etag) => {
        const facts = { asOf, version, loadedAt, scope: filter.scope, site, licence: DATA_LICENCE };
        const links = { address: (path: string) => site + path, query: writeCarriedQuery(askedDay) };
        const files = datasetFiles(facts, (list) => listCsv(list, pagesOf(dataset, list, asked), links));
        const pieces = zipFile(files, new Date(loadedAt));
        return downloadResponse({
          type: "zip",
          name: fileName("dataset", filter, asOf),
          etag,
          page: null,
          pieces,
        });
      });
    }),
  );
}

function pagesOf<L extends ListName>(dataset: DatasetVersion, list: L, asked: WholeQuery) {
  return everyPage(dataset, namedPage(list), asked);
}
