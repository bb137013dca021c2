import { TrendsPage } from "@/components/trends/trends-page";
import { readTrendsPage } from "@/lib/db/pages/trends-page";
import { siteAddress } from "@/lib/http/origin";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { type PageQuery, trendsAddress } from "@/lib/schema/page-address";
import { formatQuery } from "@/lib/schema/parameters/format-query";

type Props = { searchParams: Promise<PageQuery> };

export async function generateMetadata({ searchParams }: Props) {
  const { asked } = trendsAddress(await searchParams, today());
  return pageMetadata("/trends", formatQuery(asked.filter, { asOf: asked.askedDay }));
}

/** The same trends under a filter, made for each address. */
export default async function Page({ searchParams }: Props) {
  return (
    <TrendsPage
      site={siteAddress()}
      data={await readTrendsPage(trendsAddress(await searchParams, today()))}
    />
  );
}
