import { TrendsPage } from "@/components/trends/trends-page";
import { readTrendsPage } from "@/lib/db/pages/trends-page";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { type PageQuery, trendsAddress } from "@/lib/schema/page-address";

export const generateMetadata = () => pageMetadata("/trends");

/** The same trends under a filter, made for each address. */
export default async function Page({ searchParams }: { searchParams: Promise<PageQuery> }) {
  return <TrendsPage data={await readTrendsPage(trendsAddress(await searchParams, today()))} />;
}
