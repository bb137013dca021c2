import { TimelinePage } from "@/components/timeline-page/timeline-page";
import { readTimelinePage } from "@/lib/db/pages/timeline-page";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { type PageQuery, timelineAddress } from "@/lib/schema/page-address";
import { formatQuery } from "@/lib/schema/parameters/format-query";

type Props = { searchParams: Promise<PageQuery> };

export async function generateMetadata({ searchParams }: Props) {
  const { asked } = timelineAddress(await searchParams, today());
  return pageMetadata("/timeline", formatQuery(asked.filter, { asOf: asked.askedDay }));
}

/** The same timeline under a filter, made for each address. */
export default async function Page({ searchParams }: Props) {
  return (
    <TimelinePage
      site={siteAddress()}
      data={await readTimelinePage(timelineAddress(await searchParams, today()))}
    />
  );
}
