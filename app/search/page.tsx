import { SearchPage } from "@/components/search/search-page";
import { Main } from "@/components/site/main";
import { readSearchPage } from "@/lib/db/pages/search-page";
import { getToday } from "@/lib/http/environment";
import { buildSearchMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { type PageProps, parseSearchAddress } from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  return buildSearchMetadata(parseSearchAddress(await searchParams, getToday()).params.q);
}

/** The search, and what was found. */
export default async function Page({ searchParams }: PageProps) {
  return (
    <Main
      {...renderToMarkup(
        <SearchPage data={await readSearchPage(parseSearchAddress(await searchParams, getToday()))} />,
      )}
    />
  );
}
