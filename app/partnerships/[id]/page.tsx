import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PartnershipPage } from "@/components/partnership/partnership-page";
import { readPartnershipPage } from "@/lib/db/pages/partnership-page";
import { isId } from "@/lib/http/api";
import { canonical } from "@/lib/http/canonical";
import { today } from "@/lib/http/today";
import { dayAddress } from "@/lib/schema/page-address";
import { partnershipLead } from "@/lib/view-models/partnership/lead";
import { recordHref } from "@/lib/view-models/record-href";

export const revalidate = 20;
export const dynamicParams = true;

export async function generateStaticParams() {
  return [];
}

interface Props {
  params: Promise<{ id: string }>;
}

const read = cache(async (id: string) =>
  isId(id) ? readPartnershipPage(id, dayAddress({}, today()).asked) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const data = await read(id);
  if (!data) return {};
  return {
    title: data.partnership.name,
    description: partnershipLead(data),
    alternates: canonical(recordHref("partnerships", id)),
  };
}

export default async function Page({ params }: Props) {
  const data = await read((await params).id);
  if (!data) notFound();
  return <PartnershipPage data={data} />;
}
