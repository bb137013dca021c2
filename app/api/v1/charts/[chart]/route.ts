import type { NextRequest } from "next/server";
import { readChartView } from "@/lib/db/pages/chart-view";
import { readFiltered } from "@/lib/db/pages/list-page";
import { buildChartTable, writeChartJson } from "@/lib/formats/charts/chart-table";
import { writeChartCsv } from "@/lib/formats/csv/chart-csv";
import { formatFileName } from "@/lib/formats/file-name";
import { formatChartTitle, formatViewPath } from "@/lib/formats/image/chart-content";
import { buildMeta, withErrors, withETag } from "@/lib/http/answers";
import { buildDownload, parseFileAddress } from "@/lib/http/download";
import { getToday } from "@/lib/http/environment";
import { getOrigin } from "@/lib/http/origin";
import { buildBadRequest, buildNotFound, refuseUnknownIds } from "@/lib/http/problem";
import { formatFilter } from "@/lib/schema/parameters/format-query";
import { CHART_IDS, isChart, parseChartAddress, placeOfChart } from "@/lib/schema/parameters/view-address";
import { writeCarriedQuery } from "@/lib/view-models/lists";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** What a chart shows, as rows: `/api/v1/charts/milestones-per-year.csv?company=toyota`. */
export async function GET(
  request: NextRequest,
  { params: segments }: { params: Promise<{ chart: string }> },
) {
  const { name, type } = parseFileAddress((await segments).chart);
  if (!isChart(name) || type === null)
    return buildNotFound(`Charts are ${CHART_IDS.join(", ")}, each as .csv, .json, .svg and .png.`);
  const { params, problems } = parseChartAddress(name, request.nextUrl.searchParams, {}, getToday());
  if (problems.length > 0) return buildBadRequest(problems);
  const { asOf, asOfParam, filter } = params.listParams;
  const origin = getOrigin(request);
  return withErrors(() =>
    readFiltered(filter, refuseUnknownIds(request), (client, dataset) => {
      const { version, loadedAt } = dataset;
      const cacheKey = [version, loadedAt, asOf, request.nextUrl.search, name, type, origin];
      return withETag(request, cacheKey, async (etag) => {
        const content = await readChartView(client, params);
        const table = buildChartTable(content);
        const meta = {
          ...buildMeta(asOf, dataset),
          chart: name,
          title: formatChartTitle(name),
          filter: formatFilter(placeOfChart(name), filter),
          records: table.records,
          sources: content.sources,
          total: table.rows.length,
        };
        const links = { address: (path: string) => origin + path, query: writeCarriedQuery(asOfParam) };
        return buildDownload({
          type,
          name: formatFileName(name, filter, asOf),
          etag,
          page: origin + formatViewPath(content, asOfParam),
          pieces: type === "csv" ? writeChartCsv(table, links) : writeChartJson(table, meta),
        });
      });
    }),
  );
}
