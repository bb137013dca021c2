import { Overview } from "@/components/overview/overview";
import { DatasetData } from "@/components/structured-data/dataset-data";
import { readDatasetFacts } from "@/lib/db/pages/dataset-facts";
import { readOverview } from "@/lib/db/pages/overview";
import { siteAddress } from "@/lib/http/origin";
import { siteMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { dayAddress } from "@/lib/schema/page-address";

export const revalidate = 20;

export const generateMetadata = () => siteMetadata();

/** The overview of today, kept for all readers. */
export default async function Page() {
  const [data, facts] = await Promise.all([readOverview(dayAddress({}, today())), readDatasetFacts(today())]);
  return (
    <>
      <DatasetData facts={facts} site={siteAddress()} />
      <Overview site={siteAddress()} data={data} />
    </>
  );
}
