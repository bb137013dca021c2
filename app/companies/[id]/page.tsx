import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompanyPage } from "@/components/company/company-page";
import { CompanyData } from "@/components/structured-data/company-data";
import { readCompanyPage } from "@/lib/db/pages/company-page";
import { siteAddress } from "@/lib/http/origin";
import { type RecordProps, recordMetadata, recordReader } from "@/lib/http/record-page";
import { companyLead } from "@/lib/view-models/company/lead";

export const revalidate = 20;
export const dynamicParams = true;

export async function generateStaticParams() {
  return [];
}

const read = recordReader(readCompanyPage);

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  const { id } = await params;
  const data = await read(id);
  if (!data) return {};
  return recordMetadata("companies", { id, title: data.company.name, description: companyLead(data) });
}

/** A company as it stands today, kept for all readers. */
export default async function Page({ params }: RecordProps) {
  const data = await read((await params).id);
  if (!data) notFound();
  return (
    <>
      <CompanyData company={data.company} companies={data.companies} site={siteAddress()} />
      <CompanyPage site={siteAddress()} data={data} />
    </>
  );
}
