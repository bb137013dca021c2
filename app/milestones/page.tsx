import { MilestonesPage } from "@/components/lists/milestones-page";
import { Main } from "@/components/site/main";
import { readMilestonesPage } from "@/lib/db/pages/lists";
import { today } from "@/lib/http/environment";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { formatAskedQuery, listAddress, type PageProps } from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  return pageMetadata(
    "/milestones",
    formatAskedQuery(listAddress("milestones", await searchParams, today()).asked),
  );
}

/** The list, under the filter that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = listAddress("milestones", await searchParams, today());
  return (
    <Main
      {...renderToMarkup(<MilestonesPage site={siteAddress()} data={await readMilestonesPage(address)} />)}
    />
  );
}
