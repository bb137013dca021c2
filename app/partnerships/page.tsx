import { PartnershipsPage } from "@/components/lists/partnerships-page";
import { readPartnershipsPage } from "@/lib/db/pages/lists";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { listAddress } from "@/lib/schema/page-address";

export const revalidate = 20;

export const generateMetadata = () => pageMetadata("/partnerships");

/** The list without a filter, kept for all readers. */
export default async function Page() {
  return (
    <PartnershipsPage
      site={siteAddress()}
      data={await readPartnershipsPage(listAddress("partnerships", {}, today()))}
    />
  );
}
