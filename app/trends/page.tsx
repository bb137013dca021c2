import { Main } from "@/components/site/main";
import { TrendsPage } from "@/components/trends/trends-page";
import { readTrendsPage } from "@/lib/db/pages/trends-page";
import { today } from "@/lib/http/environment";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import {
  formatAskedQuery,
  formatFilterQuery,
  type PageProps,
  trendsAddress,
} from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  const { asked } = trendsAddress(await searchParams, today());
  return pageMetadata("/trends", formatAskedQuery(asked), formatFilterQuery(asked));
}

/** The trends, under the filter that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = trendsAddress(await searchParams, today());
  return (
    <Main {...renderToMarkup(<TrendsPage site={siteAddress()} data={await readTrendsPage(address)} />)} />
  );
}
