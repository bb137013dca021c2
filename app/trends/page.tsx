import { Main } from "@/components/site/main";
import { TrendsPage } from "@/components/trends/trends-page";
import { readTrendsPage } from "@/lib/db/pages/trends-page";
import { getToday } from "@/lib/http/environment";
import { formatSiteAddress } from "@/lib/http/origin";
import { buildPageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import {
  formatFilterQuery,
  formatParams,
  type PageProps,
  parseTrendsAddress,
} from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  const { params } = parseTrendsAddress(await searchParams, getToday());
  return buildPageMetadata("/trends", formatParams(params), formatFilterQuery(params));
}

/** The trends, under the filter that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = parseTrendsAddress(await searchParams, getToday());
  return (
    <Main
      {...renderToMarkup(<TrendsPage site={formatSiteAddress()} data={await readTrendsPage(address)} />)}
    />
  );
}
