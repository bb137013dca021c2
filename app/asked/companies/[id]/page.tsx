import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompanyPage } from "@/components/company/company-page";
import { readCompanyPage } from "@/lib/db/pages/company-page";
import { siteAddress } from "@/lib/http/origin";
import { type AskedRecordProps, recordAddress, recordMetadata, recordReader } from "@/lib/http/record-page";
import { companyLead } from "@/lib/view-models/company/lead";

const read = recordReader(readCompanyPage);

export async function generateMetadata(props: AskedRecordProps): Promise<Metadata> {
  const { id, asked } = await recordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) return {};
  return recordMetadata(
    "companies",
    { id, title: data.company.name, description: companyLead(data) },
    asked.askedDay,
  );
}

/** A company as it stood on the day, and in the scope, that the address asks for. */
export default async function Page(props: AskedRecordProps) {
  const { id, asked, problems } = await recordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) notFound();
  return <CompanyPage site={siteAddress()} data={data} problems={problems} />;
}
