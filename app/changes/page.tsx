import { ChangesPage } from "@/components/changes/changes-page";
import { Main } from "@/components/site/main";
import { readChangesPage } from "@/lib/db/pages/changes-page";
import { today } from "@/lib/http/environment";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { formatAskedQuery, listAddress, type PageProps } from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  return pageMetadata(
    "/changes",
    formatAskedQuery(listAddress("changes", await searchParams, today()).asked),
  );
}

/** The list, under the filter that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = listAddress("changes", await searchParams, today());
  return (
    <Main {...renderToMarkup(<ChangesPage site={siteAddress()} data={await readChangesPage(address)} />)} />
  );
}
