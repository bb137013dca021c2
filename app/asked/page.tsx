import { Overview } from "@/components/overview/overview";
import { readOverview } from "@/lib/db/pages/overview";
import { siteAddress } from "@/lib/http/origin";
import { siteMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";
import { queryOf } from "@/lib/schema/address";
import { dayAddress, type PageQuery } from "@/lib/schema/page-address";

type Props = { searchParams: Promise<PageQuery> };

export async function generateMetadata({ searchParams }: Props) {
  const { asked } = dayAddress(await searchParams, today());
  return siteMetadata(queryOf({ scope: asked.scope }, { asOf: asked.askedDay }));
}

/** The overview of another day. */
export default async function Page({ searchParams }: Props) {
  return <Overview site={siteAddress()} data={await readOverview(dayAddress(await searchParams, today()))} />;
}
