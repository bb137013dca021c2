import { ChangesPage } from "@/components/changes/changes-page";
import { readChangesPage } from "@/lib/db/pages/changes-page";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { listAddress } from "@/lib/schema/page-address";

export const revalidate = 20;

export const generateMetadata = () => pageMetadata("/changes");

/** The list without a filter, kept for all readers. */
export default async function Page() {
  return (
    <ChangesPage site={siteAddress()} data={await readChangesPage(listAddress("changes", {}, today()))} />
  );
}
