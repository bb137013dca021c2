import { Overview } from "@/components/overview/overview";
import { readOverview } from "@/lib/db/pages/overview";
import { siteAddress } from "@/lib/http/origin";
import { siteMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { dayAddress, type PageQuery } from "@/lib/schema/page-address";
import { formatQuery } from "@/lib/schema/parameters/format-query";

type Props = { searchParams: Promise<PageQuery> };

export async function generateMetadata({ searchParams }: Props) {
  const { asked } = dayAddress(await searchParams, today());
  return siteMetadata(formatQuery({ scope: asked.scope }, { asOf: asked.askedDay }));
}

/** The overview of another day. */
export default async function Page({ searchParams }: Props) {
  return <Overview site={siteAddress()} data={await readOverview(dayAddress(await searchParams, today()))} />;
}
