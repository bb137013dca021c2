import type { NextRequest } from "next/server";
import { chartView } from "@/lib/db/pages/chart-view";
import { readFiltered } from "@/lib/db/pages/filtered";
import { paletteOf } from "@/lib/drawing/colours";
import { fileName } from "@/lib/formats/file-name";
import { viewPath } from "@/lib/formats/image/chart-content";
import { chartPicture } from "@/lib/formats/image/chart-figure";
import { svgDocument } from "@/lib/formats/image/sheet";
import { answering, unlessFresh } from "@/lib/http/answers";
import { today } from "@/lib/http/environment";
import { originOf } from "@/lib/http/origin";
import { pictureResponse } from "@/lib/http/pictures/picture-response";
import { badRequest, notFoundResponse } from "@/lib/http/problem";
import { askedPicture, PICTURE_PARAMETERS } from "@/lib/schema/parameters/picture-parameters";
import { CHART_IDS, chartAddress, isChart } from "@/lib/schema/parameters/view-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** What the ids in a picture begin with. */
const IDS = "k-";

/** A chart as a picture: `/api/v1/charts/timeline.svg?company=toyota&theme=dark`. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ file: string }> }) {
  const [, name = "", type] = /^(.+)\.(svg|png)$/.exec((await params).file) ?? [];
  if (!isChart(name) || (type !== "svg" && type !== "png"))
    return notFoundResponse(`Charts are ${CHART_IDS.join(", ")}, each as .svg and .png.`);
  const query = request.nextUrl.searchParams;
  const { asked, values, problems } = chartAddress(name, query, PICTURE_PARAMETERS, today());
  if (problems.length > 0) return badRequest(problems);
  const { theme, pixels } = askedPicture(values);
  const { asOf, filter } = asked.asked;
  const origin = originOf(request);
  return answering(() =>
    readFiltered(filter, badRequest, (client, { version, loadedAt }) => {
      const told = [version, loadedAt, asOf, request.nextUrl.search, name, type, origin];
      return unlessFresh(request, told, async (etag) => {
        const content = await chartView(client, asked);
        const picture = chartPicture(content, origin, { paint: paletteOf(theme), ids: IDS });
        return pictureResponse({
          type,
          name: fileName(name, filter, asOf),
          etag,
          page: origin + viewPath(content, asOf),
          svg: (style) => svgDocument(picture, { pixels, style }),
        });
      });
    }),
  );
}
