import { MilestonesPage } from "@/components/lists/milestones-page";
import { readMilestonesPage } from "@/lib/db/pages/lists";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { listAddress } from "@/lib/schema/page-address";

export const revalidate = 20;

export const generateMetadata = () => pageMetadata("/milestones");

/** The list without a filter, kept for all readers. */
export default async function Page() {
  return (
    <MilestonesPage
      site={siteAddress()}
      data={await readMilestonesPage(listAddress("milestones", {}, today()))}
    />
  );
}
