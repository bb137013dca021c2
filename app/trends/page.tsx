import { TrendsPage } from "@/components/trends/trends-page";
import { readTrendsPage } from "@/lib/db/pages/trends-page";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { trendsAddress } from "@/lib/schema/page-address";

export const revalidate = 20;

export const generateMetadata = () => pageMetadata("/trends");

/** The trends without a filter, kept for all readers. */
export default async function Page() {
  return <TrendsPage data={await readTrendsPage(trendsAddress({}, today()))} />;
}
