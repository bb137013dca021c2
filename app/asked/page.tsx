import type { Metadata } from "next";
import { Overview } from "@/components/overview/overview";
import { readOverview } from "@/lib/db/pages/overview";
import { canonical } from "@/lib/http/canonical";
import { today } from "@/lib/http/today";
import { dayAddress, type PageQuery } from "@/lib/schema/page-address";

export const generateMetadata = (): Metadata => ({ alternates: canonical("/") });

/** The overview of another day. */
export default async function Page({ searchParams }: { searchParams: Promise<PageQuery> }) {
  return <Overview data={await readOverview(dayAddress(await searchParams, today()))} />;
}
