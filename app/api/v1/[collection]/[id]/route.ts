import type { NextRequest } from "next/server";
import { readDataset } from "@/lib/db/database";
import { QUERIES } from "@/lib/db/queries/collections";
import { answering, isCollection, isId, jsonResponse, metaOf, unlessFresh } from "@/lib/http/answers";
import { today } from "@/lib/http/environment";
import { badRequest, notFoundResponse } from "@/lib/http/problem";
import type { Scope } from "@/lib/schema/parameters/choices";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { parametersAt, readAddress } from "@/lib/schema/parameters/parse-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** One record, whatever its scope: `/api/v1/milestones/toyota-assb-vehicle-launch`. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ collection: string; id: string }> },
) {
  const { collection, id } = await params;
  if (!isCollection(collection)) return notFoundResponse("There is no collection of that name.");
  const { values, problems } = readAddress(
    request.nextUrl.searchParams,
    parametersAt(collection === "companies" ? "company" : "record", today()),
  );
  if (problems.length > 0) return badRequest(problems);
  const asOf = (values.asOf as string | undefined) ?? today();
  const scope = (values.scope as Scope | undefined) ?? NO_FILTER.scope;
  return answering(() =>
    readDataset(async (client, dataset) => {
      const data = isId(id) ? await QUERIES[collection].get(client, id, asOf, { ...NO_FILTER, scope }) : null;
      if (!data) return notFoundResponse(`Nothing of that id is among the ${collection} as of ${asOf}.`);
      const told = [dataset.version, dataset.loadedAt, asOf, scope, collection, id];
      return unlessFresh(request, told, (etag) =>
        jsonResponse(JSON.stringify({ meta: metaOf(asOf, dataset), data }), etag),
      );
    }),
  );
}
