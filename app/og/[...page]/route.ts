import type { NextRequest } from "next/server";
import type { Client } from "@/lib/db/client";
import { readDataset } from "@/lib/db/database";
import { readBarView, readChartView } from "@/lib/db/pages/chart-view";
import { readCompanyPage } from "@/lib/db/pages/company-page";
import { readMilestonePage, readPartnershipPage, readSourcePage } from "@/lib/db/pages/record-pages";
import { findNewId } from "@/lib/db/queries/unknown-ids";
import { getPalette } from "@/lib/drawing/colours";
import { toDrawable } from "@/lib/formats/image/drawable";
import { writeSvgDocument } from "@/lib/formats/image/frame";
import {
  drawChartPreview,
  drawOverviewPreview,
  drawTextPreview,
  listPreview,
} from "@/lib/formats/image/page-previews";
import { drawPreview, type PathPreview, PREVIEW_SIZE } from "@/lib/formats/image/preview";
import {
  drawCompanyPreview,
  drawMilestonePreview,
  drawPartnershipPreview,
  drawSourcePreview,
} from "@/lib/formats/image/record-previews";
import { isId, withErrors, withETag } from "@/lib/http/answers";
import { getToday } from "@/lib/http/environment";
import { getOrigin } from "@/lib/http/origin";
import { buildPictureResponse } from "@/lib/http/pictures/picture-response";
import { buildBadRequest, buildMoved, buildNotFound } from "@/lib/http/problem";
import { findPage, getPage } from "@/lib/schema/pages/pages";
import type { Values } from "@/lib/schema/parameters/filter";
import { listParameters, readAddress } from "@/lib/schema/parameters/parse-address";
import { type ListParams, toListParams } from "@/lib/schema/parameters/to-params";
import { isChart, parseChartAddress } from "@/lib/schema/parameters/view-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

const CONTEXT = { paint: getPalette("light"), ids: "k-" };

/** What a page looks like before it is opened: `/og/companies/toyota.png`. */
export async function GET(
  request: NextRequest,
  { params: segments }: { params: Promise<{ page: string[] }> },
) {
  const [, page = ""] = /^(.+)\.png$/.exec((await segments).page.join("/")) ?? [];
  const day = getToday();
  const { search, searchParams } = request.nextUrl;
  const { values, problems } = isChart(page)
    ? parseChartAddress(page, searchParams, {}, day)
    : readAddress(searchParams, listParameters("record", day));
  if (problems.length > 0) return buildBadRequest(problems);
  const origin = getOrigin(request);
  return withErrors(() =>
    readDataset((client, { version, loadedAt }) =>
      withETag(request, [version, loadedAt, day, search, "og", page, origin], async (etag) => {
        const preview = isChart(page)
          ? drawChartPreview(
              await readChartView(client, parseChartAddress(page, searchParams, {}, day).params),
              CONTEXT,
            )
          : await pagePreview(client, page, values);
        if (!preview) {
          const [collection = "", id = ""] = page.split("/");
          const newId = isId(id) ? await findNewId(client, collection, id) : null;
          if (newId !== null) return buildMoved(`/og/${collection}/${newId}.png${search}`);
          return buildNotFound("There is no page of that name, and so no picture of it.");
        }
        const picture = drawPreview({ ...preview, address: origin + preview.path }, CONTEXT);
        return buildPictureResponse({
          type: "png",
          name: `interphase-${page.replaceAll("/", "-")}`,
          etag,
          page: origin + preview.path,
          svg: (style) => writeSvgDocument(picture, { pixels: PREVIEW_SIZE.width, style }),
        });
      }),
    ),
  );
}

async function pagePreview(
  client: Client,
  page: string,
  values: Partial<Values>,
): Promise<PathPreview | null> {
  const list = toListParams(values, getToday());
  if (page === "overview")
    return drawOverviewPreview(getPage("/"), await readBarView(client, "milestones-per-year", list), CONTEXT);
  const [collection = "", id] = page.split("/");
  if (id !== undefined) return isId(id) ? recordPreview(collection, id, list) : null;
  // The front page has another name here.
  const words = page === "" ? null : findPage(`/${page}`);
  const chart = LIST_CHARTS.get(page);
  if (!words) return null;
  if (!chart) return drawTextPreview(words, `/${page}`, list.asOf);
  return listPreview(words, `/${page}`, await readBarView(client, chart, list), CONTEXT);
}

/** The chart that shows what a list holds. */
const LIST_CHARTS: ReadonlyMap<string, Parameters<typeof readBarView>[1]> = new Map([
  ["milestones", "milestones-per-year"],
  ["companies", "targets-by-company"],
  ["partnerships", "partnerships-by-technology"],
]);

async function recordPreview(
  collection: string,
  id: string,
  { filter: { scope }, ...list }: ListParams,
): Promise<PathPreview | null> {
  const params = { ...list, scope };
  switch (collection) {
    case "companies":
      return drawn(await readCompanyPage(id, params), (data) => drawCompanyPreview(data, CONTEXT));
    case "partnerships":
      return drawn(await readPartnershipPage(id, params), (data) => drawPartnershipPreview(data, CONTEXT));
    case "milestones":
      return drawn(await readMilestonePage(id, params), (data) => drawMilestonePreview(data, CONTEXT));
    case "sources":
      return drawn(await readSourcePage(id, params), drawSourcePreview);
  }
  return null;
}

function drawn<T>(data: T | null, draw: (data: T) => PathPreview): PathPreview | null {
  return data === null ? null : draw(toDrawable(data));
}
