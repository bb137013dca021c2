import { Main } from "@/components/site/main";
import { WatchPage } from "@/components/watch/watch-page";
import { readWatchPage } from "@/lib/db/pages/watch-page";
import { getToday } from "@/lib/http/environment";
import { buildPageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { formatParams, type PageProps, parseWatchAddress } from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  return buildPageMetadata("/watch", formatParams(parseWatchAddress(await searchParams, getToday()).params));
}

/** The watch list that its address names. */
export default async function Page({ searchParams }: PageProps) {
  const address = parseWatchAddress(await searchParams, getToday());
  return <Main {...renderToMarkup(<WatchPage data={await readWatchPage(address)} />)} />;
}
