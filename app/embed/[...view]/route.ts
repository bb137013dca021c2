import type { NextRequest } from "next/server";
import { readDataset } from "@/lib/db/database";
import { readFollowedView } from "@/lib/db/pages/chart-view";
import { writeEmbedDocument } from "@/lib/formats/embed/embed-document";
import { writeEmbedMissing } from "@/lib/formats/embed/embed-page";
import { buildEmbedResponse, buildMissingEmbedResponse, withErrors, withETag } from "@/lib/http/answers";
import { DATA_LICENCE, getToday } from "@/lib/http/environment";
import { getOrigin } from "@/lib/http/origin";
import { readAddress } from "@/lib/schema/parameters/parse-address";
import { EMBED_PARAMETERS, toEmbedTheme } from "@/lib/schema/parameters/picture-parameters";
import { getEmbeddedChart, parseChartAddress } from "@/lib/schema/parameters/view-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** A chart for frames in other pages: `/embed/timeline?company=toyota&theme=dark`. */
export async function GET(
  request: NextRequest,
  { params: segments }: { params: Promise<{ view: string[] }> },
) {
  const chart = getEmbeddedChart(`/embed/${(await segments).view.join("/")}`);
  const { search, searchParams } = request.nextUrl;
  const origin = getOrigin(request);
  if (!chart) {
    const { values } = readAddress(searchParams, {}, EMBED_PARAMETERS);
    return buildMissingEmbedResponse(writeEmbedMissing(toEmbedTheme(values), origin));
  }
  const { params, values, problems } = parseChartAddress(chart, searchParams, EMBED_PARAMETERS, getToday());
  const theme = toEmbedTheme(values);
  return withErrors(() =>
    readDataset((client, { version, loadedAt }) => {
      const cacheKey = [version, loadedAt, params.listParams.asOf, search, "embed", chart, origin];
      return withETag(request, cacheKey, async (etag) => {
        const known = problems.filter(({ unknown }) => !unknown);
        const view = await readFollowedView(client, params, known);
        return buildEmbedResponse(
          writeEmbedDocument({ ...view, theme, origin, licence: DATA_LICENCE }),
          etag,
        );
      });
    }),
  );
}
