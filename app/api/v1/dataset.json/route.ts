import type { NextRequest } from "next/server";
import { type Client, readDataset } from "@/lib/db/database";
import { QUERIES } from "@/lib/db/queries/collections";
import type { ListQuery } from "@/lib/db/queries/list";
import { answering, metaOf } from "@/lib/http/api";
import { etagOf, isFresh, jsonResponse, notModified } from "@/lib/http/json-response";
import { badRequest } from "@/lib/http/problem";
import { today } from "@/lib/http/today";
import { filterOf } from "@/lib/schema/asked";
import type { Page } from "@/lib/schema/list-page";
import { datasetParameters, readAddress } from "@/lib/schema/read-address";
import { COLLECTIONS, type Collection } from "@/lib/schema/shapes";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/methods";

/** How many records are read at a time. */
const BATCH = 5_000;

/** Everything in one document. */
export async function GET(request: NextRequest) {
  const { values, problems } = readAddress(request.nextUrl.searchParams, datasetParameters(today()));
  if (problems.length > 0) return badRequest(problems);
  const asOf = (values.asOf as string | undefined) ?? today();
  const filter = filterOf(values, "all");
  return answering(() =>
    readDataset(async (client, dataset) => {
      const etag = etagOf(dataset.version, dataset.loadedAt, asOf, filter.scope, "dataset.json");
      if (isFresh(request, etag)) return notModified(etag);
      const meta = { ...metaOf(asOf, dataset), filter: { scope: filter.scope } };
      const parts = [`{"meta":${JSON.stringify(meta)}`];
      for (const collection of COLLECTIONS) {
        const query = { asOf, filter, sort: null, limit: BATCH, cursor: null };
        parts.push(`,"${collection}":[`, ...(await recordTexts(client, collection, query)), "]");
      }
      return jsonResponse(streamOf([...parts, "}"]), etag);
    }),
  );
}

/** Every record of a collection as JSON, batch by batch. */
async function recordTexts(client: Client, collection: Collection, query: ListQuery): Promise<string[]> {
  const texts: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Page<unknown> = await QUERIES[collection].list(client, { ...query, cursor });
    if (page.data.length > 0)
      texts.push(`${texts.length > 0 ? "," : ""}${JSON.stringify(page.data).slice(1, -1)}`);
    if (page.next === null) return texts;
    cursor = page.next;
  }
}

/** Parts one after the other, so that they never have to stand in one string. */
function streamOf(parts: readonly string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const rest = parts.values();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = rest.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
