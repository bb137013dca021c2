import { NetworkPage } from "@/components/network/network-page";
import { Main } from "@/components/site/main";
import { readNetworkPage } from "@/lib/db/pages/network-page";
import { getToday } from "@/lib/http/environment";
import { formatSiteAddress } from "@/lib/http/origin";
import { buildPageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import {
  formatFilterQuery,
  formatParams,
  type PageProps,
  parseNetworkAddress,
} from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  const { params } = parseNetworkAddress(await searchParams, getToday());
  return buildPageMetadata("/network", formatParams(params), formatFilterQuery(params));
}

/** The network, under the filter that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = parseNetworkAddress(await searchParams, getToday());
  return (
    <Main
      {...renderToMarkup(<NetworkPage site={formatSiteAddress()} data={await readNetworkPage(address)} />)}
    />
  );
}
