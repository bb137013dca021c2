import type { NextRequest } from "next/server";
import { buildOembed, writeOembedXml } from "@/lib/formats/embed/oembed";
import { formatChartTitle } from "@/lib/formats/image/chart-content";
import { buildContentResponse, withETag } from "@/lib/http/answers";
import { getToday } from "@/lib/http/environment";
import { getOrigin } from "@/lib/http/origin";
import { buildBadRequest, buildNotFound, buildProblem } from "@/lib/http/problem";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { readAddress } from "@/lib/schema/parameters/parse-address";
import { OEMBED_PARAMETERS, parseEmbeddedAddress } from "@/lib/schema/parameters/view-address";
import { buildEmbedFrame } from "@/lib/view-models/embed-frame";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** How a page is put into another one: `/api/oembed?url=https%3A%2F%2F…%2Ftimeline`, as oembed.com describes it. */
export function GET(request: NextRequest) {
  const read = readAddress(request.nextUrl.searchParams, {}, OEMBED_PARAMETERS);
  const { url, maxwidth, maxheight, format = "json" } = read.values;
  const problems = read.problems.filter(({ unknown }) => !unknown);
  if (url === undefined && problems.length === 0)
    problems.push({ parameter: "url", value: "", message: "expected an address of this site" });
  if (url === undefined || problems.length > 0) return buildBadRequest(problems);
  if (format !== "json" && format !== "xml")
    return buildProblem(501, "Not implemented", "Answers are available as json or xml.");
  const origin = getOrigin(request);
  const found = parseEmbeddedAddress(url, origin, getToday());
  if (!found) return buildNotFound("The page at that address cannot be embedded.");
  const { chart, listParams } = found.params;
  // What the view shows, as of its day.
  const query = formatQuery(listParams.filter, { asOf: listParams.asOfParam });
  const answer = buildOembed({
    title: formatChartTitle(chart),
    frame: buildEmbedFrame(found.params, found.theme),
    origin,
    most: { width: maxwidth ?? null, height: maxheight ?? null },
    picture: { path: `/og/${chart}.png${query}`, width: 1200, height: 630 },
  });
  const [type, text] =
    format === "json" ? ["application/json", JSON.stringify(answer)] : ["text/xml", writeOembedXml(answer)];
  return withETag(request, [text], (etag) => buildContentResponse(type, text, etag));
}
