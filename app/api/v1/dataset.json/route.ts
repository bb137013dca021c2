import type { NextRequest } from "next/server";
import { readDataset } from "@/lib/db/database";
import { everyPage } from "@/lib/db/pages/whole-list";
import { listOf } from "@/lib/db/queries/collections";
import { fileName } from "@/lib/formats/file-name";
import { jsonDocument } from "@/lib/formats/json";
import { answering, metaOf, unlessFresh } from "@/lib/http/answers";
import { downloadResponse } from "@/lib/http/download";
import { today } from "@/lib/http/environment";
import { badRequest } from "@/lib/http/problem";
import { COLLECTIONS } from "@/lib/schema/api/shapes";
import { askedDataset } from "@/lib/schema/parameters/asked";
import { parametersAt, readAddress } from "@/lib/schema/parameters/parse-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** Everything in one document. */
export async function GET(request: NextRequest) {
  const { values, problems } = readAddress(request.nextUrl.searchParams, parametersAt("dataset", today()));
  if (problems.length > 0) return badRequest(problems);
  const asked = askedDataset(values, today());
  const { asOf, filter } = asked;
  return answering(() =>
    readDataset((_, dataset) => {
      const told = [dataset.version, dataset.loadedAt, asOf, filter.scope, "dataset.json"];
      return unlessFresh(request, told, (etag) => {
        const meta = { ...metaOf(asOf, dataset), filter: { scope: filter.scope } };
        const lists = COLLECTIONS.map((name) => ({ name, pages: everyPage(dataset, listOf(name), asked) }));
        const name = fileName("dataset", filter, asOf);
        return downloadResponse({ type: "json", name, etag, page: null, pieces: jsonDocument(meta, lists) });
      });
    }),
  );
}
