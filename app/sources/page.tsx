import { SourcesPage } from "@/components/lists/sources-page";
import { readSourcesPage } from "@/lib/db/pages/lists";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { listAddress } from "@/lib/schema/page-address";

export const revalidate = 20;

export const generateMetadata = () => pageMetadata("/sources");

/** The list without a filter, kept for all readers. */
export default async function Page() {
  return (
    <SourcesPage site={siteAddress()} data={await readSourcesPage(listAddress("sources", {}, today()))} />
  );
}
