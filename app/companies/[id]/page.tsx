import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CompanyPage } from "@/components/company/company-page";
import { readCompanyPage } from "@/lib/db/pages/company-page";
import { isId } from "@/lib/http/api";
import { canonical } from "@/lib/http/canonical";
import { today } from "@/lib/http/today";
import { dayAddress } from "@/lib/schema/page-address";
import { companyLead } from "@/lib/view-models/company/lead";
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
  isId(id) ? readCompanyPage(id, dayAddress({}, today()).asked) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const data = await read(id);
  if (!data) return {};
  return {
    title: data.company.name,
    description: companyLead(data),
    alternates: canonical(recordHref("companies", id)),
  };
}

export default async function Page({ params }: Props) {
  const data = await read((await params).id);
  if (!data) notFound();
  return <CompanyPage data={data} />;
}
