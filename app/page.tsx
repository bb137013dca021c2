import type { Metadata } from "next";
import { Overview } from "@/components/overview/overview";
import { readOverview } from "@/lib/db/pages/overview";
import { canonical } from "@/lib/http/canonical";
import { today } from "@/lib/http/today";
import { dayAddress } from "@/lib/schema/page-address";

export const revalidate = 20;

export const generateMetadata = (): Metadata => ({ alternates: canonical("/") });

/** The overview of today, kept for all readers. */
export default async function Page() {
  return <Overview data={await readOverview(dayAddress({}, today()))} />;
}
