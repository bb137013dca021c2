import { ComparePage } from "@/components/compare/compare-page";
import { Main } from "@/components/site/main";
import { readComparePage } from "@/lib/db/pages/compare-page";
import { getToday } from "@/lib/http/environment";
import { formatSiteAddress } from "@/lib/http/origin";
import { buildPageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { formatParams, type PageProps, parseCompareAddress } from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  return buildPageMetadata(
    "/compare",
    formatParams(parseCompareAddress(await searchParams, getToday()).params),
  );
}

/** The companies that its address asks for, side by side. */
export default async function Page({ searchParams }: PageProps) {
  const address = parseCompareAddress(await searchParams, getToday());
  return (
    <Main
      {...renderToMarkup(<ComparePage site={formatSiteAddress()} data={await readComparePage(address)} />)}
    />
  );
}
