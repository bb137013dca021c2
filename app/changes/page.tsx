import { ChangesPage } from "@/components/changes/changes-page";
import { Main } from "@/components/site/main";
import { readChangesPage } from "@/lib/db/pages/changes-page";
import { getToday } from "@/lib/http/environment";
import { formatSiteAddress } from "@/lib/http/origin";
import { buildPageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { formatParams, type PageProps, parseListAddress } from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  return buildPageMetadata(
    "/changes",
    formatParams(parseListAddress("changes", await searchParams, getToday()).params),
  );
}

/** The list, under the filter that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = parseListAddress("changes", await searchParams, getToday());
  return (
    <Main
      {...renderToMarkup(<ChangesPage site={formatSiteAddress()} data={await readChangesPage(address)} />)}
    />
  );
}
