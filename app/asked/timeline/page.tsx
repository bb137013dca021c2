import { TimelinePage } from "@/components/timeline-page/timeline-page";
import { readTimelinePage } from "@/lib/db/pages/timeline-page";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { type PageQuery, timelineAddress } from "@/lib/schema/page-address";

export const generateMetadata = () => pageMetadata("/timeline");

/** The same timeline under a filter, made for each address. */
export default async function Page({ searchParams }: { searchParams: Promise<PageQuery> }) {
  return <TimelinePage data={await readTimelinePage(timelineAddress(await searchParams, today()))} />;
}
