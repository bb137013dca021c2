import { SearchPage } from "@/components/search/search-page";
import { Main } from "@/components/site/main";
import { readSearchPage } from "@/lib/db/pages/search-page";
import { today } from "@/lib/http/environment";
import { searchMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { type PageProps, searchAddress } from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  return searchMetadata(searchAddress(await searchParams, today()).asked.q);
}

/** The search, and what was found. */
export default async function Page({ searchParams }: PageProps) {
  return (
    <Main
      {...renderToMarkup(
        <SearchPage data={await readSearchPage(searchAddress(await searchParams, today()))} />,
      )}
    />
  );
}
