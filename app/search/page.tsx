import { SearchPage } from "@/components/search/search-page";
import { readSearchPage } from "@/lib/db/pages/search-page";
import { searchMetadata } from "@/lib/http/search-metadata";
import { today } from "@/lib/http/today";
import { searchAddress } from "@/lib/schema/page-address";

export const revalidate = 20;

export const generateMetadata = () => searchMetadata(null);

/** The search before anything is asked, kept for all readers. */
export default async function Page() {
  return <SearchPage data={await readSearchPage(searchAddress({}, today()))} />;
}
