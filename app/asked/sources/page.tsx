import { SourcesPage } from "@/components/lists/sources-page";
import { readSourcesPage } from "@/lib/db/pages/lists";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { listAddress, type PageQuery } from "@/lib/schema/page-address";

export const generateMetadata = () => pageMetadata("/sources");

/** The same list under a filter, made for each address. */
export default async function Page({ searchParams }: { searchParams: Promise<PageQuery> }) {
  return (
    <SourcesPage
      site={siteAddress()}
      data={await readSourcesPage(listAddress("sources", await searchParams, today()))}
    />
  );
}
