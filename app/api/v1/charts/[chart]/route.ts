import type { NextRequest } from "next/server";
import { chartView } from "@/lib/db/pages/chart-view";
import { readFiltered } from "@/lib/db/pages/filtered";
import { chartTable } from "@/lib/formats/charts/chart-table";
import { chartCsv } from "@/lib/formats/csv/chart-csv";
import { fileName } from "@/lib/formats/file-name";
import { viewPath } from "@/lib/formats/image/chart-content";
import { chartTitle } from "@/lib/formats/image/chart-words";
import { jsonList } from "@/lib/formats/json";
import { answering, metaOf, unlessFresh } from "@/lib/http/answers";
import { downloadResponse, fileAddress } from "@/lib/http/download";
import { today } from "@/lib/http/environment";
import { originOf } from "@/lib/http/origin";
import { badRequest, notFoundResponse } from "@/lib/http/problem";
import { formatFilter } from "@/lib/schema/parameters/format-query";
import { CHART_IDS, chartAddress, isChart, placeOfChart } from "@/lib/schema/parameters/view-address";
import { writeCarriedQuery } from "@/lib/view-models/lists";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** What a chart shows, as rows: `/api/v1/charts/milestones-per-year.csv?company=toyota`. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ chart: string }> }) {
  const { name, type } = fileAddress((await params).chart);
  if (!isChart(name) || type === null)
    return notFoundResponse(`Charts are ${CHART_IDS.join(", ")}, each as .csv, .json, .svg and .png.`);
  const { asked, problems } = chartAddress(name, request.nextUrl.searchParams, {}, today());
  if (problems.length > 0) return badRequest(problems);
  const { asOf, askedDay, filter } = asked.asked;
  const origin = originOf(request);
  return answering(() =>
    readFiltered(filter, badRequest, (client, dataset) => {
      const { version, loadedAt } = dataset;
      const told = [version, loadedAt, asOf, request.nextUrl.search, name, type, origin];
      return unlessFresh(request, told, async (etag) => {
        const content = await chartView(client, asked);
        const table = chartTable(content);
        const meta = {
          ...metaOf(asOf, dataset),
          chart: name,
          title: chartTitle(name),
          filter: formatFilter(placeOfChart(name), filter),
          records: table.records,
          sources: content.sources,
          total: table.rows.length,
        };
        const links = { address: (path: string) => origin + path, query: writeCarriedQuery(askedDay) };
        return downloadResponse({
          type,
          name: fileName(name, filter, asOf),
          etag,
          page: origin + viewPath(content, askedDay),
          pieces: type === "csv" ? chartCsv(table, links) : jsonList(meta, [{ data: table.rows }]),
        });
      });
    }),
  );
}
