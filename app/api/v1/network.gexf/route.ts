import type { NextRequest } from "next/server";
import { readChartView } from "@/lib/db/pages/chart-view";
import { readFiltered } from "@/lib/db/pages/list-page";
import { formatFileName } from "@/lib/formats/file-name";
import { writeGexf } from "@/lib/formats/gexf";
import { formatChartTitle, formatViewPath } from "@/lib/formats/image/chart-content";
import { withErrors, withETag } from "@/lib/http/answers";
import { buildDownload } from "@/lib/http/download";
import { getToday } from "@/lib/http/environment";
import { getOrigin } from "@/lib/http/origin";
import { buildBadRequest, refuseUnknownIds } from "@/lib/http/problem";
import { parseChartAddress } from "@/lib/schema/parameters/view-address";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { layOutNetwork } from "@/lib/view-models/network/layout";
import { getRecordHref } from "@/lib/view-models/record-href";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** The network for programs that draw networks: `/api/v1/network.gexf?company=toyota`. */
export async function GET(request: NextRequest) {
  const { search, searchParams } = request.nextUrl;
  const { params, problems } = parseChartAddress("network", searchParams, {}, getToday());
  if (problems.length > 0) return buildBadRequest(problems);
  const { asOf, asOfParam, filter } = params.listParams;
  const origin = getOrigin(request);
  return withErrors(() =>
    readFiltered(filter, refuseUnknownIds(request), (client, { version, loadedAt }) =>
      withETag(request, [version, loadedAt, asOf, search, origin, "network.gexf"], async (etag) => {
        const content = await readChartView(client, params);
        if (content.chart !== "network") throw new Error("another chart was read");
        const query = writeCarriedQuery(asOfParam);
        const pieces = writeGexf(layOutNetwork(content.records), {
          title: formatChartTitle("network"),
          asOf,
          address: ({ type, id }) =>
            origin + getRecordHref(type === "company" ? "companies" : "partnerships", id, query),
        });
        return buildDownload({
          type: "gexf",
          name: formatFileName("network", filter, asOf),
          etag,
          page: origin + formatViewPath(content, asOfParam),
          pieces,
        });
      }),
    ),
  );
}
