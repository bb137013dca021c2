import { CompaniesPage } from "@/components/lists/companies-page";
import { readCompaniesPage } from "@/lib/db/pages/lists";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { listAddress } from "@/lib/schema/page-address";

export const revalidate = 20;

export const generateMetadata = () => pageMetadata("/companies");

/** The list without a filter, kept for all readers. */
export default async function Page() {
  return (
    <CompaniesPage
      site={siteAddress()}
      data={await readCompaniesPage(listAddress("companies", {}, today()))}
    />
  );
}
