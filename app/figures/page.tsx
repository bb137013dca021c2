import { FiguresPage } from "@/components/metrics/metric-table";
import { Main } from "@/components/site/main";
import { readFiguresPage } from "@/lib/db/pages/figures-page";
import { today } from "@/lib/http/environment";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { formatAskedQuery, listAddress, type PageProps } from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  return pageMetadata(
    "/figures",
    formatAskedQuery(listAddress("metrics", await searchParams, today()).asked),
  );
}

/** The list, under the filter that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = listAddress("metrics", await searchParams, today());
  return (
    <Main {...renderToMarkup(<FiguresPage site={siteAddress()} data={await readFiguresPage(address)} />)} />
  );
}
