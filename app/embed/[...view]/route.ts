import type { NextRequest } from "next/server";
import { readDataset } from "@/lib/db/database";
import { followedView } from "@/lib/db/pages/chart-view";
import { embedDocument } from "@/lib/formats/embed/embed-document";
import { embedMissing } from "@/lib/formats/embed/embed-page";
import { answering, embedResponse, missingEmbedResponse, unlessFresh } from "@/lib/http/answers";
import { DATA_LICENCE, today } from "@/lib/http/environment";
import { originOf } from "@/lib/http/origin";
import { readAddress } from "@/lib/schema/parameters/parse-address";
import { askedEmbedTheme, EMBED_PARAMETERS } from "@/lib/schema/parameters/picture-parameters";
import { chartAddress, embeddedChart } from "@/lib/schema/parameters/view-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** A chart for frames in other pages: `/embed/timeline?company=toyota&theme=dark`. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ view: string[] }> }) {
  const chart = embeddedChart(`/embed/${(await params).view.join("/")}`);
  const { search, searchParams } = request.nextUrl;
  const origin = originOf(request);
  if (!chart) {
    const { values } = readAddress(searchParams, {}, EMBED_PARAMETERS);
    return missingEmbedResponse(embedMissing(askedEmbedTheme(values), origin));
  }
  const { asked, values, problems } = chartAddress(chart, searchParams, EMBED_PARAMETERS, today());
  const theme = askedEmbedTheme(values);
  return answering(() =>
    readDataset((client, { version, loadedAt }) => {
      const told = [version, loadedAt, asked.asked.asOf, search, "embed", chart, origin];
      return unlessFresh(request, told, async (etag) => {
        const known = problems.filter(({ unknown }) => !unknown);
        const view = await followedView(client, asked, known);
        return embedResponse(embedDocument({ ...view, theme, origin, licence: DATA_LICENCE }), etag);
      });
    }),
  );
}
