import { ChangesPage } from "@/components/changes/changes-page";
import { readChangesPage } from "@/lib/db/pages/changes-page";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { listAddress, type PageQuery } from "@/lib/schema/page-address";

export const generateMetadata = () => pageMetadata("/changes");

/** The same list under a filter, made for each address. */
export default async function Page({ searchParams }: { searchParams: Promise<PageQuery> }) {
  return (
    <ChangesPage
      site={siteAddress()}
      data={await readChangesPage(listAddress("changes", await searchParams, today()))}
    />
  );
}
