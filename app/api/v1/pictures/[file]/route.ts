import type { NextRequest } from "next/server";
import { readChartView } from "@/lib/db/pages/chart-view";
import { readFiltered } from "@/lib/db/pages/list-page";
import { getPalette } from "@/lib/drawing/colours";
import { formatFileName } from "@/lib/formats/file-name";
import { formatViewPath } from "@/lib/formats/image/chart-content";
import { drawChartPicture } from "@/lib/formats/image/chart-picture";
import { writeSvgDocument } from "@/lib/formats/image/frame";
import { withErrors, withETag } from "@/lib/http/answers";
import { getToday } from "@/lib/http/environment";
import { getOrigin } from "@/lib/http/origin";
import { buildPictureResponse } from "@/lib/http/pictures/picture-response";
import { buildBadRequest, buildNotFound, refuseUnknownIds } from "@/lib/http/problem";
import { PICTURE_PARAMETERS, toPictureParams } from "@/lib/schema/parameters/picture-parameters";
import { CHART_IDS, isChart, parseChartAddress } from "@/lib/schema/parameters/view-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** What the ids in a picture begin with. */
const IDS = "k-";

/** A chart as a picture: `/api/v1/charts/timeline.svg?company=toyota&theme=dark`. */
export async function GET(request: NextRequest, { params: segments }: { params: Promise<{ file: string }> }) {
  const [, name = "", type] = /^(.+)\.(svg|png)$/.exec((await segments).file) ?? [];
  if (!isChart(name) || (type !== "svg" && type !== "png"))
    return buildNotFound(`Charts are ${CHART_IDS.join(", ")}, each as .svg and .png.`);
  const query = request.nextUrl.searchParams;
  const { params, values, problems } = parseChartAddress(name, query, PICTURE_PARAMETERS, getToday());
  if (problems.length > 0) return buildBadRequest(problems);
  const { theme, pixels, shape } = toPictureParams(values);
  const { asOf, filter } = params.listParams;
  const origin = getOrigin(request);
  return withErrors(() =>
    readFiltered(filter, refuseUnknownIds(request), (client, { version, loadedAt }) => {
      const cacheKey = [version, loadedAt, asOf, request.nextUrl.search, name, type, origin];
      return withETag(request, cacheKey, async (etag) => {
        const content = await readChartView(client, params);
        const picture = drawChartPicture(content, origin, shape, { paint: getPalette(theme), ids: IDS });
        return buildPictureResponse({
          type,
          name: formatFileName(shape ? `${name}-${shape.id}` : name, filter, asOf),
          etag,
          page: origin + formatViewPath(content, asOf),
          svg: (style) => writeSvgDocument(picture, { pixels, style }),
        });
      });
    }),
  );
}
