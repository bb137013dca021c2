import { CompaniesPage } from "@/components/lists/companies-page";
import { readCompaniesPage } from "@/lib/db/pages/lists";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { listAddress, type PageQuery } from "@/lib/schema/page-address";

export const generateMetadata = () => pageMetadata("/companies");

/** The same list under a filter, made for each address. */
export default async function Page({ searchParams }: { searchParams: Promise<PageQuery> }) {
  return (
    <CompaniesPage
      site={siteAddress()}
      data={await readCompaniesPage(listAddress("companies", await searchParams, today()))}
    />
  );
}
