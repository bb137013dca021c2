import { SearchPage } from "@/components/search/search-page";
import { readSearchPage } from "@/lib/db/pages/search-page";
import { searchMetadata } from "@/lib/http/search-metadata";
import { today } from "@/lib/http/today";
import { type PageQuery, searchAddress } from "@/lib/schema/page-address";

interface Props {
  readonly searchParams: Promise<PageQuery>;
}

export async function generateMetadata({ searchParams }: Props) {
  return searchMetadata(searchAddress(await searchParams, today()).asked.q);
}

/** What was found, made for each address. */
export default async function Page({ searchParams }: Props) {
  return <SearchPage data={await readSearchPage(searchAddress(await searchParams, today()))} />;
}
