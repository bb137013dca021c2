import { TrendsPage } from "@/components/trends/trends-page";
import { readTrendsPage } from "@/lib/db/pages/trends-page";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { trendsAddress } from "@/lib/schema/page-address";

export const revalidate = 20;

export const generateMetadata = () => pageMetadata("/trends");

/** The trends without a filter, kept for all readers. */
export default async function Page() {
  return <TrendsPage site={siteAddress()} data={await readTrendsPage(trendsAddress({}, today()))} />;
}
