import { Main } from "@/components/site/main";
import { TimelinePage } from "@/components/timeline-page/timeline-page";
import { readTimelinePage } from "@/lib/db/pages/timeline-page";
import { today } from "@/lib/http/environment";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import {
  formatAskedQuery,
  formatFilterQuery,
  type PageProps,
  timelineAddress,
} from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  const { asked } = timelineAddress(await searchParams, today());
  return pageMetadata("/timeline", formatAskedQuery(asked), formatFilterQuery(asked));
}

/** The timeline, under the filter that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = timelineAddress(await searchParams, today());
  return (
    <Main {...renderToMarkup(<TimelinePage site={siteAddress()} data={await readTimelinePage(address)} />)} />
  );
}
