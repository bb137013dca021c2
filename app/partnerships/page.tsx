import { PartnershipsPage } from "@/components/lists/partnerships-page";
import { Main } from "@/components/site/main";
import { readPartnershipsPage } from "@/lib/db/pages/lists";
import { today } from "@/lib/http/environment";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { formatAskedQuery, listAddress, type PageProps } from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  return pageMetadata(
    "/partnerships",
    formatAskedQuery(listAddress("partnerships", await searchParams, today()).asked),
  );
}

/** The list, under the filter that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = listAddress("partnerships", await searchParams, today());
  return (
    <Main
      {...renderToMarkup(
        <PartnershipsPage site={siteAddress()} data={await readPartnershipsPage(address)} />,
      )}
    />
  );
}
