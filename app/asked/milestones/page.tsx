import { MilestonesPage } from "@/components/lists/milestones-page";
import { readMilestonesPage } from "@/lib/db/pages/lists";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { listAddress, type PageQuery } from "@/lib/schema/page-address";

export const generateMetadata = () => pageMetadata("/milestones");

/** The same list under a filter, made for each address. */
export default async function Page({ searchParams }: { searchParams: Promise<PageQuery> }) {
  return (
    <MilestonesPage
      site={siteAddress()}
      data={await readMilestonesPage(listAddress("milestones", await searchParams, today()))}
    />
  );
}
