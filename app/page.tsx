import { Overview } from "@/components/overview/overview";
import { Main } from "@/components/site/main";
import { DatasetData } from "@/components/structured-data";
import { readDatasetFacts } from "@/lib/db/pages/dataset-facts";
import { readOverview } from "@/lib/db/pages/overview";
import { today } from "@/lib/http/environment";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { dayAddress, type PageProps } from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  const { asked } = dayAddress(await searchParams, today());
  const query = formatQuery({ scope: asked.scope }, { asOf: asked.askedDay });
  return pageMetadata("/", query, query);
}

/** The overview, of today or of the day that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = dayAddress(await searchParams, today());
  const [data, facts] = await Promise.all([
    readOverview(address),
    address.asked.askedDay === null ? readDatasetFacts(today()) : null,
  ]);
  return (
    <Main
      {...renderToMarkup(
        <>
          {facts && <DatasetData facts={facts} site={siteAddress()} />}
          <Overview site={siteAddress()} data={data} />
        </>,
      )}
    />
  );
}
