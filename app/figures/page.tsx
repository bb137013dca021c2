import { FiguresPage } from "@/components/metrics/figures-page";
import { Main } from "@/components/site/main";
import { readFiguresPage } from "@/lib/db/pages/lists";
import { getToday } from "@/lib/http/environment";
import { formatSiteAddress } from "@/lib/http/origin";
import { buildPageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import {
  formatFilterQuery,
  formatParams,
  type PageProps,
  parseListAddress,
} from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  const { params } = parseListAddress("metrics", await searchParams, getToday());
  return buildPageMetadata("/figures", formatParams(params), formatFilterQuery(params));
}

/** The list, under the filter that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = parseListAddress("metrics", await searchParams, getToday());
  return (
    <Main
      {...renderToMarkup(<FiguresPage site={formatSiteAddress()} data={await readFiguresPage(address)} />)}
    />
  );
}
