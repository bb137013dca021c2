import type { NextRequest } from "next/server";
import type { Client } from "@/lib/db/client";
import { readDataset } from "@/lib/db/database";
import { barView, chartView } from "@/lib/db/pages/chart-view";
import { readCompanyPage } from "@/lib/db/pages/company-page";
import { readMilestonePage } from "@/lib/db/pages/milestone-page";
import { readPartnershipPage } from "@/lib/db/pages/partnership-page";
import { readSourcePage } from "@/lib/db/pages/source-page";
import { paletteOf } from "@/lib/drawing/colours";
import { chartPreview, listPreview, overviewPreview, wordsPreview } from "@/lib/formats/image/page-previews";
import { type PathPreview, PREVIEW_SIZE, previewPicture } from "@/lib/formats/image/preview";
import {
  companyPreview,
  milestonePreview,
  partnershipPreview,
  sourcePreview,
} from "@/lib/formats/image/record-previews";
import { svgDocument } from "@/lib/formats/image/sheet";
import { answering, isId, unlessFresh } from "@/lib/http/answers";
import { today } from "@/lib/http/environment";
import { originOf } from "@/lib/http/origin";
import { pictureResponse } from "@/lib/http/pictures/picture-response";
import { badRequest, notFoundResponse } from "@/lib/http/problem";
import { findPage, getPage } from "@/lib/schema/pages/pages";
import { type AskedList, askedList } from "@/lib/schema/parameters/asked";
import type { Values } from "@/lib/schema/parameters/filter";
import { parametersAt, readAddress } from "@/lib/schema/parameters/parse-address";
import { chartAddress, isChart } from "@/lib/schema/parameters/view-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

const BRUSH = { paint: paletteOf("light"), ids: "k-" };

/** What a page looks like before it is opened: `/og/companies/toyota.png`. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ page: string[] }> }) {
  const [, page = ""] = /^(.+)\.png$/.exec((await params).page.join("/")) ?? [];
  const day = today();
  const { search, searchParams } = request.nextUrl;
  const { values, problems } = isChart(page)
    ? chartAddress(page, searchParams, {}, day)
    : readAddress(searchParams, parametersAt("record", day));
  if (problems.length > 0) return badRequest(problems);
  const origin = originOf(request);
  return answering(() =>
    readDataset((client, { version, loadedAt }) =>
      unlessFresh(request, [version, loadedAt, day, search, "og", page, origin], async (etag) => {
        const preview = isChart(page)
          ? chartPreview(await chartView(client, chartAddress(page, searchParams, {}, day).asked), BRUSH)
          : await pagePreview(client, page, values);
        if (!preview) return notFoundResponse("There is no page of that name, and so no picture of it.");
        const picture = previewPicture({ ...preview, address: origin + preview.path }, BRUSH);
        return pictureResponse({
          type: "png",
          name: `interphase-${page.replaceAll("/", "-")}`,
          etag,
          page: origin + preview.path,
          svg: (style) => svgDocument(picture, { pixels: PREVIEW_SIZE.width, style }),
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
  const list = askedList(values, today());
  if (page === "overview")
    return overviewPreview(getPage("/"), await barView(client, "milestones-per-year", list), BRUSH);
  const [collection = "", id] = page.split("/");
  if (id !== undefined) return isId(id) ? recordPreview(collection, id, list) : null;
  // The front page has another name here.
  const words = page === "" ? null : findPage(`/${page}`);
  const chart = LIST_CHARTS.get(page);
  if (!words) return null;
  if (!chart) return wordsPreview(words, `/${page}`, list.asOf);
  return listPreview(words, `/${page}`, await barView(client, chart, list), BRUSH);
}

/** The chart that shows what a list holds. */
const LIST_CHARTS: ReadonlyMap<string, Parameters<typeof barView>[1]> = new Map([
  ["milestones", "milestones-per-year"],
  ["companies", "targets-by-company"],
  ["partnerships", "partnerships-by-technology"],
]);

async function recordPreview(
  collection: string,
  id: string,
  { filter: { scope }, ...list }: AskedList,
): Promise<PathPreview | null> {
  const asked = { ...list, scope };
  switch (collection) {
    case "companies":
      return drawn(await readCompanyPage(id, asked), (data) => companyPreview(data, BRUSH));
    case "partnerships":
      return drawn(await readPartnershipPage(id, asked), (data) => partnershipPreview(data, BRUSH));
    case "milestones":
      return drawn(await readMilestonePage(id, asked), (data) => milestonePreview(data, BRUSH));
    case "sources":
      return drawn(await readSourcePage(id, asked), sourcePreview);
  }
  return null;
}

function drawn<T>(data: T | null, draw: (data: T) => PathPreview): PathPreview | null {
  return data === null ? null : draw(data);
}
