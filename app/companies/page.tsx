import { CompaniesPage } from "@/components/lists/companies-page";
import { Main } from "@/components/site/main";
import { readCompaniesPage } from "@/lib/db/pages/lists";
import { today } from "@/lib/http/environment";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { formatAskedQuery, listAddress, type PageProps } from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  return pageMetadata(
    "/companies",
    formatAskedQuery(listAddress("companies", await searchParams, today()).asked),
  );
}

/** The list, under the filter that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = listAddress("companies", await searchParams, today());
  return (
    <Main
      {...renderToMarkup(<CompaniesPage site={siteAddress()} data={await readCompaniesPage(address)} />)}
    />
  );
}
