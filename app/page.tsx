import { Overview } from "@/components/overview/overview";
import { Main } from "@/components/site/main";
import { DatasetData } from "@/components/structured-data";
import { readDatasetFacts } from "@/lib/db/pages/files";
import { readOverview } from "@/lib/db/pages/overview";
import { getToday } from "@/lib/http/environment";
import { formatSiteAddress } from "@/lib/http/origin";
import { buildPageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { type PageProps, parseDayAddress } from "@/lib/schema/parameters/page-address";

export async function generateMetadata({ searchParams }: PageProps) {
  const { params } = parseDayAddress(await searchParams, getToday());
  const query = formatQuery({ scope: params.scope }, { asOf: params.asOfParam });
  return buildPageMetadata("/", query, query);
}

/** The overview, of today or of the day that its address asks for. */
export default async function Page({ searchParams }: PageProps) {
  const address = parseDayAddress(await searchParams, getToday());
  const [data, facts] = await Promise.all([
    readOverview(address),
    address.params.asOfParam === null ? readDatasetFacts(getToday()) : null,
  ]);
  return (
    <Main
      {...renderToMarkup(
        <>
          {facts && <DatasetData facts={facts} site={formatSiteAddress()} />}
          <Overview site={formatSiteAddress()} data={data} />
        </>,
      )}
    />
  );
}
