import { TimelinePage } from "@/components/timeline-page/timeline-page";
import { readTimelinePage } from "@/lib/db/pages/timeline-page";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { timelineAddress } from "@/lib/schema/page-address";

export const revalidate = 20;

export const generateMetadata = () => pageMetadata("/timeline");

/** The timeline without a filter, kept for all readers. */
export default async function Page() {
  return <TimelinePage site={siteAddress()} data={await readTimelinePage(timelineAddress({}, today()))} />;
}
