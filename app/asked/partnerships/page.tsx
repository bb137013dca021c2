import { PartnershipsPage } from "@/components/lists/partnerships-page";
import { readPartnershipsPage } from "@/lib/db/pages/lists";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { listAddress, type PageQuery } from "@/lib/schema/page-address";

export const generateMetadata = () => pageMetadata("/partnerships");

/** The same list under a filter, made for each address. */
export default async function Page({ searchParams }: { searchParams: Promise<PageQuery> }) {
  return (
    <PartnershipsPage
      site={siteAddress()}
      data={await readPartnershipsPage(listAddress("partnerships", await searchParams, today()))}
    />
  );
}
