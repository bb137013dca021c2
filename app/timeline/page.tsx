import { Main } from "@/components/site/main";
import { TimelinePage } from "@/components/timeline-page/timeline-page";
import { readTimelinePage } from "@/lib/db/pages/timeline-page";
import { getToday } from "@/lib/http/environment";
import { formatSiteAddress } from "@/lib/http/origin";
import { buildPageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import {
  formatFilterQuery,
  formatParams,
  type PageProps,
  parseTimelineAddress,
} from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  const { params } = parseTimelineAddress(await searchParams, getToday());
  return buildPageMetadata("/timeline", formatParams(params), formatFilterQuery(params));
}

/** The timeline, under the filter that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = parseTimelineAddress(await searchParams, getToday());
  return (
    <Main
      {...renderToMarkup(<TimelinePage site={formatSiteAddress()} data={await readTimelinePage(address)} />)}
    />
  );
}
